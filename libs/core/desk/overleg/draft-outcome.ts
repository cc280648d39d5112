import type { JsonObject } from '../../report/json.js';
import { actRefusal } from '../act/act-refusal.js';
import type { ActRefusal } from '../act/act-refusal.js';
import type { Acting } from '../act/acting.js';
import type { Drafted } from '../act/drafted.js';
import { itemsIn } from '../act/items-in.js';
import { leftToHub } from '../act/left-to-hub.js';
import { momentIn } from '../act/moment-in.js';
import { chairing } from './chairing.js';
import { OUTCOME } from './outcomes-of.js';
import { personsTold } from './persons-told.js';

/**
 * The outcome of an overleg on a case as a report (M10), which the overleg sends: presence and mandate, decisions, actions with
 * their owners, route and who leads, and the advice to the ZSM table.
 */
export const draftOutcome = (acting: Acting, table: string, filledIn: JsonObject): Drafted => {
  const { persons, refusals: unknown } = personsTold(acting);
  const refusals = [
    ...chairing(acting, table),
    ...leftToHub(filledIn, ['betrokkenen', 'kinderenBetrokken']),
    ...moments(acting, filledIn),
    ...organisations(acting, filledIn),
    ...unknown,
  ];
  return refusals.length > 0 ? { refusals } : { draft: { kind: OUTCOME, data: { ...filledIn, ...persons } } };
};

/** An overleg that has not begun has no outcome; what is agreed ends after it, and comes back after it. */
const moments = ({ rulebook, at }: Acting, filledIn: JsonObject): readonly ActRefusal[] => {
  const held = momentIn(filledIn['gehoudenOp']);
  const next = momentIn(filledIn['volgendOverleg']);
  return [
    ...(held !== null && held > at + rulebook.clockSkew
      ? [
          actRefusal(
            'moment-in-toekomst',
            'Dit overleg is nog niet begonnen. Leg de uitkomst vast als het is gehouden.',
            '/gehoudenOp',
          ),
        ]
      : []),
    ...(held !== null && next !== null && next <= held
      ? [actRefusal('moment-voorbij', 'Het volgende overleg ligt na dit overleg.', '/volgendOverleg')]
      : []),
    ...itemsIn(filledIn['acties'], '/acties').flatMap(({ item, veld }) => {
      const end = momentIn(item['einddatum']);
      return held === null || end === null || end > held
        ? []
        : [
            actRefusal(
              'moment-voorbij',
              'De einddatum van een actie ligt na het overleg.',
              `${veld}/einddatum`,
            ),
          ];
    }),
  ];
};

/** Whoever takes on something, or was there, is somebody whom the hub can reach. */
const organisations = ({ rulebook }: Acting, filledIn: JsonObject): readonly ActRefusal[] =>
  [
    ...itemsIn(filledIn['acties'], '/acties').map(({ item, veld }) => ({
      code: item['belegdBij'],
      veld: `${veld}/belegdBij`,
    })),
    ...itemsIn(filledIn['aanwezigen'], '/aanwezigen').map(({ item, veld }) => ({
      code: item['organisatie'],
      veld: `${veld}/organisatie`,
    })),
  ].flatMap(({ code, veld }) =>
    typeof code === 'string' && !rulebook.partners.has(code)
      ? [actRefusal('organisatie-onbekend', UNKNOWN, veld)]
      : [],
  );

const UNKNOWN = 'De regelset kent geen ketenpartner met deze code. Neem de code over van de deelnemers.';
