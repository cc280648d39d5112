import { fromDutchField } from '../../moments/dutch-field.js';
import type { BuiltAct } from './act-shape.js';
import type { DecisionDraft, SuspectDraft } from './decision-draft.js';

type Place = BuiltAct['places'][number];

/** What was filled in as the desk takes it; what was left empty is left out. */
export const decisionBody = (draft: DecisionDraft): BuiltAct => {
  const { status, suspects, taken, takenWhy, interests, interestTold } = draft;
  const decided = suspects.filter(({ decisions }) => decisions.length > 0);
  const decisions = decided.flatMap((suspect) =>
    suspect.decisions.map((besluit) => ({ suspect, item: decisionOf(suspect, besluit) })),
  );
  const reasons = decided.filter(({ reason }) => reason.trim() !== '');
  const measures = decided.flatMap((suspect) =>
    suspect.measures.map((soort) => ({ suspect, item: measureOf(suspect, soort) })),
  );
  return {
    body: {
      status,
      beslissingen: decisions.map(({ item }) => item),
      ...(reasons.length === 0
        ? {}
        : { motivering: reasons.map(({ mark, reason }) => ({ kenmerk: mark, tekst: reason.trim() })) }),
      ...(measures.length === 0 ? {} : { beschermendeMaatregelen: measures.map(({ item }) => item) }),
      ...(taken === ''
        ? {}
        : {
            voorwaardenOvergenomen: {
              overgenomen: taken,
              ...(takenWhy.trim() === '' ? {} : { toelichting: takenWhy.trim() }),
            },
          }),
      ...(status === 'definitief'
        ? { zwaarwegendBelang: { doelen: interests, toelichting: interestTold.trim() } }
        : {}),
    },
    places: [
      ['/status', 'status'],
      ...decisions.flatMap(({ suspect: { mark } }, place): readonly Place[] => [
        [`/beslissingen/${String(place)}`, `${mark}-besluit`],
        [`/beslissingen/${String(place)}/tijdstip`, `${mark}-tijdstip`],
        [`/beslissingen/${String(place)}/tijdstipVrijlating`, `${mark}-vrijlating`],
        [`/beslissingen/${String(place)}/vrijheidsbeneming`, `${mark}-vrijheidsbeneming`],
      ]),
      ...reasons.map(({ mark }, place): Place => [`/motivering/${String(place)}`, `${mark}-motivering`]),
      ...measures.map(({ suspect: { mark } }, place): Place => [
        `/beschermendeMaatregelen/${String(place)}`,
        `${mark}-maatregelen-tekst`,
      ]),
      ['/voorwaardenOvergenomen', 'overgenomen'],
      ['/voorwaardenOvergenomen/toelichting', 'overgenomen-waarom'],
      ['/zwaarwegendBelang', 'belang'],
      ['/zwaarwegendBelang/toelichting', 'belang-tekst'],
    ],
  };
};

const decisionOf = ({ mark, decidedAt, releasedAt, detention }: SuspectDraft, besluit: string) => {
  const released = besluit === 'heenzenden' ? fromDutchField(releasedAt) : null;
  return {
    kenmerk: mark,
    besluit,
    tijdstip: fromDutchField(decidedAt) ?? '',
    ...(released === null ? {} : { tijdstipVrijlating: released }),
    ...(besluit === 'vasthouden' && detention !== '' ? { vrijheidsbeneming: detention } : {}),
  };
};

const measureOf = ({ mark, ground, measuresTold }: SuspectDraft, soort: string) => ({
  kenmerk: mark,
  soort,
  titel: ground,
  omschrijving: measuresTold.trim(),
});
