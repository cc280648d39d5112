import { describe, expect, it } from '@jest/globals';
import { exampleRulebook, loadContracts } from '#contracts';
import { caseStory, step, termLine } from '#testing';
import { compileRulebook } from '../rulebook/compile-rulebook.js';

const contracts = loadContracts();
const compiled = compileRulebook(exampleRulebook(), contracts.all);
if ('findings' in compiled) throw new Error(JSON.stringify(compiled.findings));
const { rulebook } = compiled;
const story = caseStory(rulebook, contracts.check);

const agreed = step('ago-rm', 'overleg-uitkomst', '2027-01-13T15:10:00+01:00', 'tweesporen-met-advies', {
  regisseur: { organisatie: 'pol-rm' },
});
const report = (day: number) =>
  step('pol-rm', 'vt-melding', `2027-01-${day}T09:00:00+01:00`, 'kinderen-niet-gevonden', {
    referentie: `melding-${day}`,
  });

describe('a case in which it happens again', () => {
  it('is told to who leads it at the fifth report within fourteen days, at that moment and once', () => {
    const five = [agreed, ...[14, 16, 19, 21, 25].map(report)];
    expect(story.open(five.slice(0, 5), 'TM-HERHALING', 'rijnmeer')).toEqual([]);
    const [term, ...others] = story.open(five, 'TM-HERHALING', 'rijnmeer');
    expect(others).toEqual([]);
    expect(term).toMatchObject({
      next: { event: 'verstreken', at: Date.parse('2027-01-25T09:00:00+01:00') },
    });
    const told = story.told(five, 'TM-HERHALING', undefined, 'rijnmeer');
    const { deliveries } = story.end(told, 'rijnmeer');
    expect(deliveries.map(({ to }) => to.recipient)).toEqual([term?.partner]);
    expect(story.open(told, 'TM-HERHALING', 'rijnmeer')).toEqual([]);
    expect(story.open([...told, report(26)], 'TM-HERHALING', 'rijnmeer')).toEqual([]);
  });

  it('is not told when the reports lie further apart', () => {
    const spread = [agreed, ...[11, 14, 16, 19, 28].map(report)];
    expect(story.open(spread, 'TM-HERHALING', 'rijnmeer')).toEqual([]);
  });

  it('is told to the prosecutor at a new arrest after a decision (S06)', () => {
    const arrest = (at: string, changes = {}) =>
      step('pol-dh', 'aanhouding', at, 'twee-verdachten-drie-kinderen', changes);
    const first = arrest('2026-11-30T08:02:00+01:00');
    const released = step('om-dh', 'zsm-beslissing', '2026-11-30T17:05:00+01:00', 'beide-heenzenden');
    const again = arrest('2027-01-02T16:10:00+01:00', { referentie: 'tweede' });
    expect(story.open([first, released], 'TM-HERHALING-AANHOUDING')).toEqual([]);
    expect(story.open([first, released, again], 'TM-HERHALING-AANHOUDING').map(termLine)).toEqual([
      'TM-HERHALING-AANHOUDING om-dh 2027-01-02 16:10',
    ]);
  });
});
