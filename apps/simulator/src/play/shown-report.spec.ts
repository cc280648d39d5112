import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '#core';
import type { Row, Scenario } from '../scenario/scenario.js';
import type { SentReport } from './round.js';
import { shownReport } from './shown-report.js';

const verwacht = { uitslag: 'aangenomen', ontvangers: [], nietGedeeld: [], niets: {} } as const;
const row = (rij: number, soort: string, betreftRij?: number): Row => ({
  rij,
  tijd: '2027-01-15T20:41:00+01:00',
  afzender: 'pol-dh',
  soort,
  zaak: 'a',
  ...(betreftRij === undefined ? {} : { betreftRij }),
  verwacht,
});
const scenario: Scenario = {
  code: 'S07',
  titel: '',
  toelichting: '',
  personen: {},
  termijnen: [],
  rijen: [],
};
const sent = (report: Row, data: JsonObject): [string, SentReport] => [
  `S07 rij ${report.rij}`,
  { scenario, row: report, event: '', data, receipt: null },
];
const change = (veld: string, nieuw: string): JsonObject => ({
  soort: 'correctie',
  wijzigingen: [{ veld, nieuw }],
});
const all = new Map([
  sent(row(1, 'melding'), { kinderen: 'onbekend', gezag: 'bekend' }),
  sent(row(2, 'correctie', 1), change('/kinderen', 'ja')),
]);

describe('what recipients are shown', () => {
  it('is the report itself', () => {
    expect(shownReport(all, scenario, row(1, 'melding'), { a: 1 })).toEqual({
      soort: 'melding',
      data: { a: 1 },
    });
  });

  it('is the corrected report, corrections upon corrections included', () => {
    expect(shownReport(all, scenario, row(3, 'correctie', 2), change('/gezag', 'niemand'))).toEqual({
      soort: 'melding',
      data: { kinderen: 'ja', gezag: 'niemand' },
    });
  });

  it('is the objection itself, which changes no report', () => {
    const data = { soort: 'bezwaar', reden: 'Het onderzoek loopt gevaar.' };
    expect(shownReport(all, scenario, row(3, 'correctie', 1), data)).toEqual({ soort: 'correctie', data });
  });
});
