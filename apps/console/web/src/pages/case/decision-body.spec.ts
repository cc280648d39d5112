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
        measures: ['contactverbod'],
        ground: 'afspraak',
        measuresTold: 'Geen contact.',
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
    expect(wrong(about({ decisions: ['seponeren'], measures: ['contactverbod'] }))).toEqual([
      'V2-grond',
      'V2-maatregelen-tekst',
    ]);
    expect(wrong(about({ decisions: ['seponeren'] }, { status: 'definitief' }))).toEqual([
      'belang',
      'belang-tekst',
    ]);
  });
});
