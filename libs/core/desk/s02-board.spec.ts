import { describe, expect, it } from '@jest/globals';
import { exampleRulebook, loadContracts } from '#contracts';
import { caseStory, deskStory, step, type GivenReport } from '#testing';
import type { Card } from './card.js';
import { compileRulebook } from '../rulebook/compile-rulebook.js';

const contracts = loadContracts();
const compiled = compileRulebook(exampleRulebook(), contracts.all);
if ('findings' in compiled) throw new Error(JSON.stringify(compiled.findings));
const { rulebook } = compiled;
const story = caseStory(rulebook, contracts.check);

const at = (time: string): string => `2026-11-30T${time}:00+01:00`;
const utc = (time: string): string => new Date(at(time)).toISOString();

const arrest = step('pol-dh', 'aanhouding', at('08:02'), 'twee-verdachten-drie-kinderen');
const careReport = step('pol-dh', 'vt-melding', at('10:25'), 'kinderen-niet-gevonden');
const assessment = step('vt-hag', 'veiligheidsbeoordeling', at('11:30'), 'onderdeel-a', { versie: 1 });
const intended = step('om-dh', 'zsm-beslissing', at('14:30'), 'beide-heenzenden', {
  betreft: 'eerder-1',
  status: 'voorgenomen',
});
const found = step('vt-hag', 'veiligheidsbeoordeling', at('16:50'), 'onderdeel-a', {
  versie: 2,
  acuteOnveiligheid: 'nee',
  veiligheidsvoorwaarden: ['Hulp komt binnen.', 'De kinderen blijven bij oma.'],
  'K1.inBeeld': 'ja',
  'K2.inBeeld': 'ja',
  'K3.inBeeld': 'ja',
});
const decided = step('om-dh', 'zsm-beslissing', at('17:05'), 'beide-heenzenden', { betreft: 'eerder-1' });

const after = (...steps: readonly GivenReport[]) =>
  deskStory(rulebook, story.outcomes(steps, 'haaglanden'), 'haaglanden');
const clocksOf = ({ verdachten }: Card) =>
  verdachten.map(({ kenmerk, aanduiding, klokken }) => [
    kenmerk,
    aanduiding,
    ...klokken.map(({ termijn, begint, eindigt, stand }) => `${termijn} ${begint} ${eindigt} ${stand}`),
  ]);

describe('the card of two arrests and three children nobody has seen (S02)', () => {
  it('has two clocks for two suspects, for each who has the report and nobody else', () => {
    const desk = after(arrest);
    for (const who of ['om-dh', 'pol-dh', 'rvdk', '3ro', 'vt-hag'])
      expect(clocksOf(desk.card(who, at('08:02')))).toEqual([
        [
          'V1',
          'J.K. 44 jaar',
          `TM-ZSM ${utc('07:40')} ${utc('18:00')} loopt`,
          'TM-RC 2026-11-30T06:05:00.000Z 2026-12-04T00:05:00.000Z loopt',
        ],
        [
          'V2',
          'E.K. 21 jaar',
          `TM-ZSM ${utc('07:50')} ${utc('18:00')} loopt`,
          'TM-RC 2026-11-30T06:20:00.000Z 2026-12-04T00:20:00.000Z loopt',
        ],
      ]);
    for (const who of ['shn', 'halt', 'vt-hm']) expect(desk.cardNow(who, at('08:02'))).toBeNull();
  });

  it('counts three children of whom none is in sight, and the adult daughter is no child', () => {
    expect(after(arrest).card('om-dh', at('08:02')).kinderen).toEqual({ aantal: 3, inBeeld: 0 });
    expect(after(arrest).card('3ro', at('08:02')).kinderen).toEqual({ aantal: 3, inBeeld: null });
    expect(after(arrest, careReport, assessment, found).card('om-dh', at('16:50')).kinderen).toEqual({
      aantal: 3,
      inBeeld: 3,
    });
  });

  it('shows the newest assessment, and the earlier one as replaced', () => {
    const desk = after(arrest, careReport, assessment, intended, found);
    const card = desk.card('om-dh', at('16:50'));
    expect(card.beoordeling).toMatchObject({
      onderdeel: 'A',
      versie: 2,
      acuteOnveiligheid: 'nee',
      voorwaarden: 2,
    });
    expect(
      card.bekend.map(({ soort, vervangt }) => [soort, vervangt.map(({ vervangenOp }) => vervangenOp)]),
    ).toEqual([
      ['aanhouding', []],
      ['zsm-beslissing', []],
      ['veiligheidsbeoordeling', [utc('16:50')]],
    ]);
  });

  it('is decided once a definite decision about both came, with 55 minutes left', () => {
    const desk = after(arrest, careReport, assessment, intended, found, decided);
    const card = desk.card('pol-dh', at('17:05'));
    expect(card.stand).toBe('besloten');
    expect(card.verdachten.map(({ klokken: [zsm] }) => [zsm?.stand, zsm?.resterend])).toEqual([
      ['gehaald', 55 * 60],
      ['gehaald', 55 * 60],
    ]);
    expect(after(arrest, careReport, assessment, intended, found).card('pol-dh', at('17:05')).stand).toBe(
      'open',
    );
  });
});
