import { describe, expect, it } from '@jest/globals';
import type { MeetingCase, SharedReport } from './meeting-case.js';
import { CENTRAL_QUESTION } from './meeting-case.js';
import { missingIn } from './missing-in.js';
import { sheetInCommon } from './sheet-in-common.js';

const report = (more: Partial<SharedReport> = {}): SharedReport => ({
  bericht: 'b1',
  soort: 'veiligheidsbeoordeling',
  naam: 'een veiligheidsbeoordeling',
  van: 'vt-hvb',
  naamVan: 'Veilig Thuis',
  namens: null,
  eigen: false,
  sinds: '2026-12-04T14:20:00.000Z',
  signaal: false,
  nietActueel: false,
  ...more,
});
const question = (...answers: readonly string[]) => ({
  code: 'isHetNuVeilig',
  vraag: 'Is het nu veilig?',
  antwoorden: answers.map((antwoord) => ({ bericht: 'b1', van: 'vt-hvb', antwoord })),
});
const sheet = (
  bekend: readonly SharedReport[],
  answers: readonly string[] = [],
  decisions: readonly string[] = [],
): MeetingCase => ({
  zaak: 'z1',
  tafel: 'ao',
  vraag: CENTRAL_QUESTION,
  agenda: [],
  deelnemers: [],
  ketenpartners: [],
  delenEnDuiden: {
    bekend,
    kernvragen: [question(...answers)],
    ontbreekt: missingIn(bekend, [question(...answers)]),
  },
  afspraken: {
    besluiten: decisions.map((besluit) => ({
      bericht: 'b2',
      gehoudenOp: '2026-12-08T09:00:00.000Z',
      soort: 'directe-veiligheid',
      besluit,
    })),
    route: null,
    regisseur: null,
  },
  uitvoeren: { acties: [], adviezen: [], opschaling: null, overdrachten: [] },
});
const LEAST = sheet([report({ signaal: true })]);

describe('a case on a screen that several see together', () => {
  it('shows what all were given, and neither an answer nor a decision that one was not', () => {
    const all = sheetInCommon([sheet([report()], ['Nee.'], ['A', 'B']), sheet([report()], ['Nee.'], ['A'])]);
    expect(all.delenEnDuiden.kernvragen[0]?.antwoorden).toHaveLength(1);
    expect(all.afspraken.besluiten.map(({ besluit }) => besluit)).toEqual(['A']);
    const fewer = sheetInCommon([sheet([report()], ['Nee.'], ['A']), sheet([report()], [], ['B'])]);
    expect(JSON.stringify(fewer)).not.toMatch(/Nee\.|"besluit"/);
  });

  it('tells who knows least nothing of what the others have', () => {
    const withAll = sheetInCommon([sheet([report(), report({ bericht: 'b3' })], ['Nee.']), LEAST]);
    expect(withAll).toEqual(LEAST);
    expect(sheetInCommon([LEAST, sheet([report({ nietActueel: false })])])).toEqual(LEAST);
  });

  it('is the sheet of the only one who is there', () => {
    expect(sheetInCommon([LEAST])).toEqual(LEAST);
  });
});
