import type { Instant } from '#core';

const moments = new Map<string, Instant>();

const momentOf = (text: string): Instant => {
  const moment = moments.get(text) ?? Date.parse(text);
  moments.set(text, moment);
  return moment;
};

/** From the beginning (included) to the end (not included); without an end it goes on. */
export const inPeriod = (at: Instant, from: string, until: string | undefined): boolean =>
  at >= momentOf(from) && (until === undefined || at < momentOf(until));

/** Whether the legal basis of this code is in force. */
export const basisInForce = (
  bases: readonly { readonly code: string; readonly geldigVan: string; readonly geldigTot?: string }[],
  code: string,
  at: Instant,
): boolean => bases.some((basis) => basis.code === code && inPeriod(at, basis.geldigVan, basis.geldigTot));
