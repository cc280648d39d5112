import { describe, expect, it } from '@jest/globals';
import { decisionBody } from './decision-body.js';
import { emptyDecision, type SuspectDraft } from './decision-draft.js';
import { decisionErrors } from './decision-errors.js';
import { refusalsIn } from './refusals-in.js';

const draft = emptyDecision(['V1', 'V2'], '2026-11-22T09:14');
const about = (part: Partial<SuspectDraft>, more: Partial<typeof draft> = {}) => ({
  ...draft,
  status: 'voorgenomen',
  ...more,
  suspects: draft.suspects.map((one) => (one.mark === 'V2' ? { ...one, ...part } : one)),
});
const none = { kinds: [], ground: '', told: '', from: '', until: '' };
const wrong = (filledIn: typeof draft) => decisionErrors(filledIn, (key) => key).map(({ field }) => field);

describe('a decision that was filled in', () => {
  it('becomes what the desk takes, without what was left empty', () => {
    const released = about({ decisions: ['heenzenden', 'vervolgen'], releasedAt: '2026-11-22T12:00' });
    expect(decisionBody(released).body).toEqual({
      status: 'voorgenomen',
      beslissingen: [
        {
          kenmerk: 'V2',
          besluit: 'heenzenden',
          tijdstip: '2026-11-22T08:14:00.000Z',
          tijdstipVrijlating: '2026-11-22T11:00:00.000Z',
        },
        { kenmerk: 'V2', besluit: 'vervolgen', tijdstip: '2026-11-22T08:14:00.000Z' },
      ],
    });
  });

  it('tells measures, reasons and the weighty interest of a final one', () => {
    const final = about(
      {
        decisions: ['seponeren'],
        reason: ' Geen bewijs. ',
        maatregelen: { ...none, kinds: ['contactverbod'], ground: 'afspraak', told: 'Geen contact.' },
      },
      { status: 'definitief', interests: ['toezicht'], interestTold: 'Veiligheid.', taken: 'deels' },
    );
    expect(decisionBody(final).body).toMatchObject({
      motivering: [{ kenmerk: 'V2', tekst: 'Geen bewijs.' }],
      beschermendeMaatregelen: [
        { kenmerk: 'V2', soort: 'contactverbod', titel: 'afspraak', omschrijving: 'Geen contact.' },
      ],
      voorwaardenOvergenomen: { overgenomen: 'deels' },
      zwaarwegendBelang: { doelen: ['toezicht'], toelichting: 'Veiligheid.' },
    });
    expect(wrong(final)).toEqual([]);
  });

  it('leads what the desk refuses back to the suspect and the field', () => {
    const both = about({ decisions: ['heenzenden', 'vasthouden'] });
    const refused = {
      kind: 'refused' as const,
      extra: { fouten: [{ veld: '/beslissingen/1', reden: 'Kies.' }] },
    };
    expect(refusalsIn(refused, decisionBody(both))).toEqual([{ field: 'V2-besluit', text: 'Kies.' }]);
  });

  it('is told to lack what each decision needs, at its field', () => {
    expect(wrong(draft)).toEqual(['status', 'V1-besluit']);
    expect(wrong(about({ decisions: ['heenzenden', 'vasthouden'], decidedAt: '' }))).toEqual([
      'V2-tijdstip',
      'V2-vrijlating',
      'V2-vrijheidsbeneming',
    ]);
    expect(
      wrong(about({ decisions: ['seponeren'], maatregelen: { ...none, kinds: ['contactverbod'] } })),
    ).toEqual(['V2-maatregelen-grond', 'V2-maatregelen-tekst']);
    expect(wrong(about({ decisions: ['seponeren'] }, { status: 'definitief' }))).toEqual([
      'belang',
      'belang-tekst',
    ]);
  });

  it('tells what comes with it: other measures, an order, Halt, advice, the route and who knows', () => {
    const all = about(
      {
        decisions: ['heenzenden'],
        releasedAt: '2026-11-22T12:00',
        overige: {
          kinds: ['meldplicht'],
          ground: 'gedragsaanwijzing',
          told: 'Elke week.',
          from: '2026-11-22',
          until: '2026-12-22',
        },
        extras: ['gedragsaanwijzing', 'halt'],
        orderedFrom: '2026-11-22T12:00',
        orderedUntil: '2027-02-20',
        referredOn: '2026-11-23',
        referredFor: ' Gesprek. ',
      },
      {
        advices: { 'b-1': { followed: 'deels', why: 'Geen plek.' }, 'b-2': { followed: '', why: '' } },
        route: 'tweesporen',
        newIncident: 'De veiligheid.',
        informed: 'later',
        informedWhy: 'Veiligheid.',
        caseNumber: '09/123456-26',
      },
    );
    expect(decisionBody(all).body).toMatchObject({
      overigeMaatregelen: [
        {
          kenmerk: 'V2',
          soort: 'meldplicht',
          titel: 'gedragsaanwijzing',
          omschrijving: 'Elke week.',
          van: '2026-11-22',
          tot: '2026-12-22',
        },
      ],
      gedragsaanwijzing: [{ kenmerk: 'V2', ingaat: '2026-11-22T11:00:00.000Z', tot: '2027-02-20' }],
      haltVerwijzing: [{ kenmerk: 'V2', verwezenOp: '2026-11-23', opdracht: 'Gesprek.' }],
      gevolgdeAdviezen: [{ betreft: 'b-1', gevolgd: 'deels', toelichting: 'Geen plek.' }],
      route: 'tweesporen',
      bijNieuwIncident: 'De veiligheid.',
      informeringBetrokkene: { gedaan: 'later', reden: 'Veiligheid.' },
      parketnummer: '09/123456-26',
    });
    expect(wrong(all)).toEqual([]);
    const refused = {
      kind: 'refused' as const,
      extra: { fouten: [{ veld: '/gedragsaanwijzing/0/tot', reden: 'Te lang.' }] },
    };
    expect(refusalsIn(refused, decisionBody(all))).toEqual([{ field: 'V2-gedrag-tot', text: 'Te lang.' }]);
  });

  it('is told what cannot be in what comes with it', () => {
    const order = { decisions: ['vervolgen'], extras: ['gedragsaanwijzing', 'halt'] };
    expect(wrong(about(order))).toEqual(['V2-gedrag-ingaat', 'V2-gedrag-tot', 'V2-halt-op']);
    const days = { ...order, orderedFrom: '2026-11-22T12:00', referredOn: '2026-11-22' };
    for (const orderedUntil of ['2026-11-21', '2027-02-21'])
      expect(wrong(about({ ...days, orderedUntil }))).toEqual(['V2-gedrag-tot']);
    const overige = { ...none, kinds: ['overig'], ground: 'afspraak', told: 'Iets.' };
    expect(
      wrong(
        about({
          decisions: ['vervolgen'],
          overige: { ...overige, from: '2026-12-02', until: '2026-12-01' },
        }),
      ),
    ).toEqual(['V2-overige-tot']);
    expect(wrong(about({ decisions: ['vervolgen'] }, { informed: 'nee', caseNumber: '9/1' }))).toEqual([
      'informering-waarom',
      'parketnummer',
    ]);
  });
});
