import { toRfc3339 } from '../../report/instant.js';
import type { JsonObject } from '../../report/json.js';
import { actRefusal } from '../act/act-refusal.js';
import type { Acting } from '../act/acting.js';
import type { Drafted } from '../act/drafted.js';
import { leftToHub } from '../act/left-to-hub.js';
import { mayAct } from '../act/may-act.js';
import { functionCode } from '../act/role-name.js';
import type { Action } from './meeting-case.js';

const RECEIPT = 'ontvangst';
const WORDS = ['opgepakt', 'verwerkt'];

/** That an action of an overleg was picked up, or is done, as a report of who took it on (M16). */
export const draftActionReceipt = (
  acting: Acting,
  action: Action | undefined,
  filledIn: JsonObject,
): Drafted => {
  const refusals = [
    ...mayAct(acting, RECEIPT, 'actie-overleg', ['deelnemer', 'voorzitter']),
    ...leftToHub(filledIn, ['betreft', 'onderdeel', 'moment', 'functie']),
    ...(action === undefined ? [actRefusal('actie-onbekend', UNKNOWN)] : []),
    ...(action !== undefined && action.belegdBij !== acting.person.assignment.organisation
      ? [actRefusal('organisatie-zonder-recht', NOT_YOURS)]
      : []),
    ...(WORDS.includes(String(filledIn['wat'])) ? [] : [actRefusal('veld-onjuist', WHAT, '/wat')]),
  ];
  if (refusals.length > 0 || action === undefined) return { refusals };
  const data: JsonObject = {
    ...filledIn,
    betreft: action.bericht,
    onderdeel: action.onderdeel,
    moment: toRfc3339(acting.at),
    functie: functionCode(acting.person),
  };
  return { draft: { kind: RECEIPT, data } };
};

const UNKNOWN = 'Deze actie staat in geen uitkomst die met uw organisatie is gedeeld.';
const NOT_YOURS =
  'Deze actie ligt bij een andere organisatie; alleen die meldt dat zij is opgepakt of gedaan.';
const WHAT = 'Vul opgepakt of verwerkt in.';
