import { holdsPersonNumber } from '#contracts';
import type { JsonObject } from '#core';
import { problem, type Answer } from '#runtime';

/** What is wrong with one field of a form. */
export interface FieldFault {
  readonly code: string;
  /** JSON Pointer into the request. */
  readonly veld: string;
  readonly reden: string;
}

/** Everything that is wrong with a form, at once. */
export const wrongForm = (fouten: readonly FieldFault[]): Answer =>
  problem('aanvraag-onjuist', 'Verbeter wat bij fouten staat. Er is niets gedaan.', { extra: { fouten } });

const SHORTEST = 5;
const LONGEST = 500;

/** Why somebody does this, in their own words; it is kept, so it may not name a person by number. */
export const reasonIn = (filledIn: JsonObject): string | FieldFault => {
  const reason = filledIn['reden'];
  const text = typeof reason === 'string' ? reason.trim() : '';
  if (text.length < SHORTEST || text.length > LONGEST)
    return {
      code: 'reden-ontbreekt',
      veld: '/reden',
      reden: `Zeg in ${SHORTEST} tot ${LONGEST} tekens waarom u dit doet.`,
    };
  return holdsPersonNumber(text)
    ? { code: 'persoonsgegeven', veld: '/reden', reden: 'Zet geen BSN in de reden. De reden wordt bewaard.' }
    : text;
};
