import { explainRefusal, isJsonObject, partnerName, type Json, type Rulebook } from '#core';

/** A partner that did not get the report, and why not, in Dutch sentences. */
export const withheldView = (rulebook: Rulebook, stored: Json) => {
  if (!isJsonObject(stored)) return [];
  const { ketenpartner, namens, verband, doel, plan, held, waarden } = stored;
  const refusal = { plan: typeof plan === 'number' ? plan : null, held: String(held) };
  return [
    {
      ketenpartner: String(ketenpartner),
      naam: partnerName(rulebook, String(ketenpartner)),
      ...(typeof namens === 'string' ? { namens } : {}),
      verband: String(verband),
      doel: String(doel),
      redenen: explainRefusal(rulebook, refusal, typeof waarden === 'string' ? waarden : null),
    },
  ];
};
