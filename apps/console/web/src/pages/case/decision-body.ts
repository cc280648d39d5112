import type { BuiltAct } from './act-shape.js';
import type { DecisionDraft } from './decision-draft.js';
import { suspectParts } from './suspect-parts.js';

/** What was filled in as the desk takes it; what was left empty is left out. */
export const decisionBody = (draft: DecisionDraft): BuiltAct => {
  const { status, suspects, taken, takenWhy, advices, route, newIncident } = draft;
  const { informed, informedWhy, caseNumber, interests, interestTold } = draft;
  const ofSuspects = suspectParts(suspects.filter(({ decisions }) => decisions.length > 0));
  const followed = Object.entries(advices).filter(([, advice]) => advice.followed !== '');
  return {
    body: {
      status,
      ...ofSuspects.body,
      ...(taken === ''
        ? {}
        : { voorwaardenOvergenomen: { overgenomen: taken, ...told('toelichting', takenWhy) } }),
      ...(followed.length === 0
        ? {}
        : {
            gevolgdeAdviezen: followed.map(([betreft, { followed: gevolgd, why }]) => ({
              betreft,
              gevolgd,
              ...told('toelichting', gevolgd === 'ja' ? '' : why),
            })),
          }),
      ...told('route', route),
      ...told('bijNieuwIncident', newIncident),
      ...(informed === ''
        ? {}
        : {
            informeringBetrokkene: {
              gedaan: informed,
              ...told('reden', informed === 'ja' ? '' : informedWhy),
            },
          }),
      ...told('parketnummer', caseNumber),
      ...(status === 'definitief'
        ? { zwaarwegendBelang: { doelen: interests, toelichting: interestTold.trim() } }
        : {}),
    },
    places: [
      ['/status', 'status'],
      ...ofSuspects.places,
      ['/voorwaardenOvergenomen', 'overgenomen'],
      ['/voorwaardenOvergenomen/toelichting', 'overgenomen-waarom'],
      ...followed.flatMap(([report], place): BuiltAct['places'] => [
        [`/gevolgdeAdviezen/${String(place)}`, `advies-${report}`],
        [`/gevolgdeAdviezen/${String(place)}/toelichting`, `advies-${report}-waarom`],
      ]),
      ['/route', 'route'],
      ['/bijNieuwIncident', 'nieuw-incident'],
      ['/informeringBetrokkene', 'informering'],
      ['/informeringBetrokkene/reden', 'informering-waarom'],
      ['/parketnummer', 'parketnummer'],
      ['/zwaarwegendBelang', 'belang'],
      ['/zwaarwegendBelang/toelichting', 'belang-tekst'],
    ],
  };
};

const told = (name: string, text: string) => (text.trim() === '' ? {} : { [name]: text.trim() });
