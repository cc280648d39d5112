import { describe, expect, it } from '@jest/globals';
import { exampleRulebook, loadContracts } from '#contracts';
import { caseStory, nextLine, step, termLine } from '#testing';
import { compileRulebook } from '../rulebook/compile-rulebook.js';

const contracts = loadContracts();
const compiled = compileRulebook(exampleRulebook(), contracts.all);
if ('findings' in compiled) throw new Error(JSON.stringify(compiled.findings));
const { rulebook } = compiled;
const story = caseStory(rulebook, contracts.check);

describe('the terms of a huisverbod (C6)', () => {
  /** S09. */
  const imposed = step('pol-rm', 'huisverbod', '2026-12-18T23:40:00+01:00', 'besluit-in-mandaat');
  const advised = step('vt-rm', 'huisverbod', '2026-12-18T22:40:00+01:00', 'advies-opleggen');
  const later = (from: string, moment: string, voorbeeld: string, changes = {}) =>
    step(from, 'huisverbod', moment, voorbeeld, { betreft: 'eerder-1', ...changes });

  it('are its end, word of where he can be reached, and the hearing', () => {
    expect(story.end([imposed]).terms.map(termLine)).toEqual([
      'TM-HUISVERBOD bm-rm 2026-12-28 23:40',
      'TM-HUISVERBOD-BEREIKBAAR pol-rm 2026-12-19 23:40',
      'TM-HUISVERBOD-ZITTING bm-rm 2026-12-21 23:40',
    ]);
  });

  it('make the reminder of its end come at the opening of the last day before Christmas', () => {
    expect(story.open([imposed], 'TM-HUISVERBOD').map(nextLine)).toEqual([
      'HUISVERBOD-VERLENGEN 2026-12-24 08:30',
    ]);
  });

  it('are met one by one', () => {
    const reachable = later('pol-rm', '2026-12-20T08:10:00+01:00', 'bereikbaar-in-hotel');
    expect(story.end([imposed, reachable]).terms.map(termLine)).toEqual([
      'TM-HUISVERBOD-BEREIKBAAR pol-rm 2026-12-19 23:40 gehaald',
    ]);
    const upheld = later('bm-rm', '2026-12-21T15:00:00+01:00', 'in-stand-gelaten');
    expect(story.end([imposed, upheld]).terms.map(termLine)).toEqual([
      'TM-HUISVERBOD-ZITTING bm-rm 2026-12-21 23:40 gehaald',
    ]);
  });

  it('make way for those of the extension', () => {
    const extended = later('bm-rm', '2026-12-28T11:00:00+01:00', 'verlengd');
    const { terms } = story.end([imposed, extended]);
    expect(terms.map(termLine)).toContain('TM-HUISVERBOD bm-rm 2026-12-28 23:40 vervallen');
    expect(terms.map(termLine)).toContain('TM-HUISVERBOD-VERLENGD bm-rm 2027-01-15 23:40');
  });

  const extension = (at: string, tot: string) => later('bm-rm', at, 'verlengd', { 'verlenging.tot': tot });
  const codesOf = (outcome: ReturnType<typeof story.outcome>) =>
    outcome.tag === 'rejected'
      ? outcome.faults.map(({ code, pointer }) => `${code} ${pointer}`)
      : [outcome.tag];

  it.each([
    ['at most four weeks in all', '2027-01-15T23:40:00+01:00', 'accepted'],
    ['no later than the ban itself', '2026-12-28T23:40:00+01:00', 'waarde-onjuist /data/verlenging/tot'],
    ['with a year mistyped', '2026-01-15T23:40:00+01:00', 'waarde-onjuist /data/verlenging/tot'],
    ['a second more', '2027-01-15T23:40:01+01:00', 'termijn-te-lang /data/verlenging/tot'],
  ])('are extended to %s from the start (Wth art. 9)', (_what, tot, expected) => {
    expect(codesOf(story.outcome([imposed, extension('2026-12-28T11:00:00+01:00', tot)]))).toEqual([
      expected,
    ]);
  });

  it.each([
    ['after the end', [imposed], '2026-12-28T23:40:00+01:00'],
    ['that was only advised', [advised], '2026-12-28T11:00:00+01:00'],
  ])('are not extended %s', (_what, before, at) => {
    const asked = extension(at, '2027-01-04T23:40:00+01:00');
    expect(codesOf(story.outcome([...before, asked]))).toEqual(['termijn-voorbij /data/verlenging/tot']);
  });

  it('keep the start of the ban when an extension is extended or corrected', () => {
    const twice = [
      imposed,
      extension('2026-12-28T11:00:00+01:00', '2027-01-04T23:40:00+01:00'),
      extension('2027-01-04T11:00:00+01:00', '2027-01-15T23:40:00+01:00'),
    ];
    const [term] = story.open(twice, 'TM-HUISVERBOD-VERLENGD');
    expect(term?.startsAt).toBe(Date.parse('2026-12-18T23:40:00+01:00'));
    const shorter = {
      ...later('bm-rm', '2027-01-05T11:00:00+01:00', 'verlengd'),
      soort: 'correctie',
      bericht: {
        data: {
          betreft: 'eerder-3',
          soort: 'correctie',
          reden: 'onjuist-ingevuld',
          wijzigingen: [{ veld: '/verlenging/tot', nieuw: '2027-01-10T23:40:00+01:00' }],
        },
      },
    };
    expect(story.open([...twice, shorter], 'TM-HUISVERBOD-VERLENGD').map(termLine)).toEqual([
      'TM-HUISVERBOD-VERLENGD bm-rm 2027-01-10 23:40',
    ]);
  });

  it('go on when it is not extended', () => {
    const refused = later('bm-rm', '2026-12-28T11:00:00+01:00', 'niet-verlengd');
    expect(
      story.open([...story.told([imposed], 'TM-HUISVERBOD'), refused], 'TM-HUISVERBOD').map(nextLine),
    ).toEqual(['verstreken 2026-12-28 23:40']);
  });
});
