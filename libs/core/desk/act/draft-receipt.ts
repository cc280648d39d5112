import { toRfc3339 } from '../../report/instant.js';
import type { JsonObject } from '../../report/json.js';
import { actRefusal } from './act-refusal.js';
import type { ActRefusal } from './act-refusal.js';
import type { Acting } from './acting.js';
import type { Drafted } from './drafted.js';
import { leftToHub } from './left-to-hub.js';
import { mayAct } from './may-act.js';
import { momentIn } from './moment-in.js';
import { functionCode } from './role-name.js';

const RECEIPT = 'ontvangst';

/** What an organisation did with a report it was given, as a report (M16); now, when no moment was filled in. */
export const draftReceipt = (acting: Acting, filledIn: JsonObject): Drafted => {
  const refusals = [
    ...mayAct(acting, RECEIPT, 'zsm', ['zsm-dienst']),
    ...leftToHub(filledIn, ['functie']),
    ...received(acting, filledIn),
    ...inThePast(acting, filledIn),
  ];
  if (refusals.length > 0) return { refusals };
  const data: JsonObject = {
    moment: toRfc3339(acting.at),
    ...filledIn,
    functie: functionCode(acting.person),
  };
  return { draft: { kind: RECEIPT, data } };
};

const received = ({ reports }: Acting, { betreft }: JsonObject): readonly ActRefusal[] =>
  typeof betreft !== 'string' || reports.some(({ ids, isOwn }) => ids.has(betreft) && !isOwn)
    ? []
    : [
        actRefusal(
          'bericht-onbekend',
          'Uw organisatie heeft dit bericht in deze zaak niet gekregen.',
          '/betreft',
        ),
      ];

const inThePast = ({ rulebook, at }: Acting, { moment }: JsonObject): readonly ActRefusal[] => {
  const done = momentIn(moment);
  return done !== null && done > at + rulebook.clockSkew
    ? [actRefusal('moment-in-toekomst', 'Dit moment ligt in de toekomst.', '/moment')]
    : [];
};
