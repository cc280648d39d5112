import { isJsonObject, type JsonObject } from '#core';
import { arrestEvent } from '../../../../desk/src/testing/arrest-event.js';

/** The arrest of one suspect, about whom the assistant prosecutor decided at this moment. */
export const arrestOfOne = (at: string): object => {
  const event = arrestEvent(Date.parse(at)) as { readonly data: JsonObject };
  const { betrokkenen } = event.data;
  const [suspect] = Array.isArray(betrokkenen) ? betrokkenen.filter(isJsonObject) : [];
  const aanhouding = { tijdstip: at, beslissingHulpofficier: at };
  return {
    ...event,
    data: {
      ...event.data,
      referentie: `PL1500-${at.slice(0, 10)}`,
      kinderenBetrokken: 'nee',
      betrokkenen: [{ ...suspect, verzorgerVanKind: false, aanhouding }],
    },
  };
};
