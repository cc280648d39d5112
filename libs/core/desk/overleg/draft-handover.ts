import { isJsonObject } from '../../report/json.js';
import type { Json, JsonObject } from '../../report/json.js';
import { localDate } from '../../time/local-time.js';
import { actRefusal } from '../act/act-refusal.js';
import type { ActRefusal } from '../act/act-refusal.js';
import type { Acting } from '../act/acting.js';
import type { Drafted } from '../act/drafted.js';
import { leftToHub } from '../act/left-to-hub.js';
import { mayAct } from '../act/may-act.js';
import type { Action } from './meeting-case.js';
import { HANDOVER } from './outcomes-of.js';
import { personsTold } from './persons-told.js';

/** The admission criteria of a Zorg- en Veiligheidshuis (BGS art. 2.20), as a report names them. */
const CRITERIA: readonly (readonly [name: string, letter: string, about: string])[] = [
  ['problematiek', 'a', 'de problemen van de betrokkene of het gezin'],
  ['leefgebieden', 'b', 'de leefgebieden waarop die spelen'],
  ['gevolgen', 'c', 'de overlast, criminaliteit of onveiligheid die ze geven'],
  ['samenwerking', 'd', 'waarom samenwerking tussen domeinen nodig is'],
];

type Kind = 'opschaling-zvh' | 'overdracht-lokaal-team';

/**
 * A case that is taken to the Zorg- en Veiligheidshuis, or handed over to a local team, as a report of the organisation of who acts
 * (M13). The actions that are still open go along.
 */
export const draftHandover = (
  acting: Acting,
  soort: Kind,
  actions: readonly Action[],
  filledIn: JsonObject,
): Drafted => {
  const { persons, refusals: unknown } = personsTold(acting);
  const refusals = [
    ...mayAct(acting, HANDOVER, 'actie-overleg', ['deelnemer', 'voorzitter']),
    ...leftToHub(filledIn, ['soort', 'van', 'lopendeActies', 'betrokkenen', 'kinderenBetrokken']),
    ...(soort === 'opschaling-zvh' ? missingCriteria(filledIn['criteria']) : []),
    ...unknownReceiver(acting, filledIn['naar']),
    ...unknown,
  ];
  if (refusals.length > 0) return { refusals };
  const data: JsonObject = {
    openstaand: [],
    ...filledIn,
    soort,
    van: { organisatie: acting.person.assignment.organisation },
    lopendeActies: goingAlong(acting, soort, actions).flatMap(openAction),
    ...persons,
  };
  return { draft: { kind: HANDOVER, data } };
};

/** A local team takes over what the sender itself still had to do; what others do stays theirs, so nothing of theirs is told (P2). */
const goingAlong = ({ person }: Acting, soort: Kind, actions: readonly Action[]): readonly Action[] =>
  soort === 'opschaling-zvh'
    ? actions
    : actions.filter(({ belegdBij }) => belegdBij === person.assignment.organisation);

/** Each criterion that is not shown is told by its letter, and what must be shown. */
const missingCriteria = (criteria: Json | undefined): readonly ActRefusal[] =>
  CRITERIA.flatMap(([name, letter, about]) => {
    const shown = isJsonObject(criteria) ? criteria[name] : undefined;
    return typeof shown === 'string' && shown.trim() !== ''
      ? []
      : [
          actRefusal(
            'criterium-ontbreekt',
            `Criterium ${letter} ontbreekt (BGS art. 2.20): beschrijf ${about}.`,
            `/criteria/${name}`,
          ),
        ];
  });

const unknownReceiver = ({ rulebook }: Acting, naar: Json | undefined): readonly ActRefusal[] => {
  const code = isJsonObject(naar) ? naar['organisatie'] : undefined;
  return typeof code === 'string' && !rulebook.partners.has(code)
    ? [actRefusal('organisatie-onbekend', UNKNOWN, '/naar/organisatie')]
    : [];
};

const UNKNOWN = 'De regelset kent geen ketenpartner met deze code, dus het bericht zou niemand bereiken.';

const openAction = ({ wat, belegdBij, einddatum, stand }: Action): readonly JsonObject[] =>
  wat === null || belegdBij === null || !['open', 'opgepakt', 'te laat'].includes(stand)
    ? []
    : [
        {
          omschrijving: wat,
          belegdBij: { organisatie: belegdBij },
          ...(einddatum === null ? {} : { einddatum: localDate(Date.parse(einddatum)) }),
          status: stand === 'opgepakt' ? 'loopt' : 'open',
        },
      ];
