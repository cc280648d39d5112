import { describe, expect, it } from '@jest/globals';
import { exampleRulebook, loadContracts } from '#contracts';
import { caseStory, step, termLine } from '#testing';
import { compileRulebook } from '../rulebook/compile-rulebook.js';

const contracts = loadContracts();
const compiled = compileRulebook(
  {
    ...exampleRulebook(),
    opvolgingen: [{ code: 'OV-VT', van: 'vt-hag', naar: 'vt-hm', per: '2026-12-01T00:00:00+01:00' }],
  },
  contracts.all,
);
if ('findings' in compiled) throw new Error(JSON.stringify(compiled.findings));
const story = caseStory(compiled.rulebook, contracts.check);

const report = step('pol-dh', 'vt-melding', '2026-11-30T10:25:00+01:00', 'kinderen-niet-gevonden');
const feedback = (from: string) =>
  step(from, 'terugkoppeling', '2026-12-02T10:25:00+01:00', 'vervolgstappen', {
    betreft: 'eerder-1',
    toelichting: 'Veilig Thuis zet zelf vervolgstappen.',
  });

describe('a term of an organisation that was succeeded (P24)', () => {
  it('is met by its successor', () => {
    expect(story.end([report, feedback('vt-hm')]).terms.map(termLine)).toEqual([
      'PL-TERUGKOPPELING vt-hag 2026-12-08 00:00 gehaald',
    ]);
  });

  it('is told to its successor when it runs out', () => {
    const steps = story.told(story.told([report], 'PL-TERUGKOPPELING'), 'PL-TERUGKOPPELING');
    expect(story.end(steps).deliveries.map(({ to }) => to.recipient)).toEqual(
      expect.arrayContaining(['vt-hm', 'pol-dh']),
    );
  });
});
