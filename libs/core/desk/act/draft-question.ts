import type { Json, JsonObject } from '../../report/json.js';
import { actRefusal } from './act-refusal.js';
import type { ActRefusal } from './act-refusal.js';
import type { Acting } from './acting.js';
import type { Drafted } from './drafted.js';
import { heldPersons } from './held-persons.js';
import type { HeldPerson } from './held-persons.js';
import { leftToHub } from './left-to-hub.js';
import { mayAct } from './may-act.js';
import { functionCode } from './role-name.js';

export const QUESTION = 'bekendheidscheck';

/**
 * A question to partners as a report (M11). Whom it is about is told by mark (`over`), everybody the organisation knows when that
 * is left out; questions to ask somebody (`gerichteVragen`) hold no persons.
 */
export const draftQuestion = (acting: Acting, { over, ...filledIn }: JsonObject): Drafted => {
  const { about, refusals: unknown } = personsAbout(acting, over, filledIn['gerichteVragen'] !== undefined);
  const refusals = [
    ...mayAct(acting, QUESTION, 'zsm', ['zsm-dienst']),
    ...leftToHub(filledIn, ['stap', 'functie', 'betrokkenen']),
    ...unknown,
  ];
  if (refusals.length > 0) return { refusals };
  const data: JsonObject = {
    ...filledIn,
    stap: 'vraag',
    functie: functionCode(acting.person),
    doel: filledIn['doel'] ?? QUESTION,
    ...(about.length === 0 ? {} : { betrokkenen: about.map(({ entry }) => entry) }),
  };
  return { draft: { kind: QUESTION, data } };
};

/** Named by mark; who is named without being known is refused, so that no question goes out about somebody else. */
export const personsAbout = (
  { reports }: Acting,
  over: Json | undefined,
  isWithout: boolean,
): { readonly about: readonly HeldPerson[]; readonly refusals: readonly ActRefusal[] } => {
  const held = heldPersons(reports);
  if (over === undefined) return { about: isWithout ? [] : held, refusals: [] };
  const marks = Array.isArray(over) ? (over as readonly Json[]) : [over];
  const known = new Map(held.map((person) => [person.mark as Json, person]));
  return {
    about: held.filter(({ mark }) => marks.includes(mark)),
    refusals: marks.flatMap((mark, number) =>
      known.has(mark) ? [] : [actRefusal('betrokkene-onbekend', UNKNOWN, `/over/${number}`)],
    ),
  };
};

const UNKNOWN =
  'Uw organisatie kent in deze zaak niemand met dit kenmerk. Neem het kenmerk over van de kaart.';
