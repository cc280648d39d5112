import type { JsonObject } from '../../report/json.js';
import type { Acting } from '../act/acting.js';
import type { Drafted } from '../act/drafted.js';
import { leftToHub } from '../act/left-to-hub.js';
import { mayAct } from '../act/may-act.js';
import { roleName } from '../act/role-name.js';
import { personsTold } from './persons-told.js';

const ITEM = 'agendapunt';

/**
 * A case for the agenda of an overleg as a report (M9), also when it is at no ZSM table. Of a case that the hub does not know yet the
 * persons are filled in; of any other they are those that the organisation knows.
 */
export const draftAgendaItem = (acting: Acting, filledIn: JsonObject): Drafted => {
  const isNew = acting.reports.length === 0;
  const told = isNew ? { persons: {}, refusals: [] } : personsTold(acting);
  const refusals = [
    ...mayAct(acting, ITEM, 'actie-overleg', ['deelnemer', 'voorzitter', 'zsm-dienst']),
    ...leftToHub(filledIn, ['inbrengerRol', ...(isNew ? [] : ['betrokkenen', 'kinderenBetrokken'])]),
    ...told.refusals,
  ];
  if (refusals.length > 0) return { refusals };
  const data = { ...filledIn, inbrengerRol: roleName(acting.rulebook, acting.person), ...told.persons };
  return { draft: { kind: ITEM, data } };
};
