import type { JsonObject } from '../../report/json.js';
import type { Acting } from '../act/acting.js';
import type { Drafted } from '../act/drafted.js';
import { leftToHub } from '../act/left-to-hub.js';
import { mayAct } from '../act/may-act.js';
import { roleName } from '../act/role-name.js';
import { personsTold } from './persons-told.js';

const ITEM = 'agendapunt';

/** A case for the agenda of an overleg as a report (M9), also when it is at no ZSM table. */
export const draftAgendaItem = (acting: Acting, filledIn: JsonObject): Drafted => {
  const { persons, refusals: unknown } = personsTold(acting);
  const refusals = [
    ...mayAct(acting, ITEM, 'actie-overleg', ['deelnemer', 'voorzitter', 'zsm-dienst']),
    ...leftToHub(filledIn, ['inbrengerRol', 'betrokkenen', 'kinderenBetrokken']),
    ...unknown,
  ];
  if (refusals.length > 0) return { refusals };
  const data = { ...filledIn, inbrengerRol: roleName(acting.rulebook, acting.person), ...persons };
  return { draft: { kind: ITEM, data } };
};
