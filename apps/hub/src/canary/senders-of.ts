import type { RulebookDocument } from '#core';
import type { Example } from './examples-of.js';

/** Who sends a report: a partner from one of its systems, for itself or standing in for another. */
export interface Sender {
  readonly partner: string;
  readonly source: string;
  readonly capacity: string;
  /** The kind of organisation whose data it is. */
  readonly kind: string;
}

/** One sender of each kind that may send this report, in the region it speaks of, and who stands in for such a one. */
export const sendersOf = (rulebook: RulebookDocument, { contract, data }: Example): readonly Sender[] => {
  const text = JSON.stringify(data);
  const region = rulebook.regios.find(({ plaatsen }) =>
    plaatsen.some((place) => text.includes(`"${typeof place === 'string' ? place : place.naam}"`)),
  )?.code;
  const rules = rulebook.deelregels.filter(({ bericht }) => bericht === contract.kind);
  return [...new Set(rules.flatMap(({ van }) => van))].flatMap((kind) => {
    const partners = rulebook.ketenpartners.filter(({ soort }) => soort === kind);
    const partner =
      partners.find(({ regios }) => region !== undefined && regios.includes(region)) ?? partners[0];
    if (partner === undefined) return [];
    const standIns = rulebook.waarnemingen
      .filter(({ voor }) => voor === partner.code)
      .map(({ door }) => door);
    return [partner.code, ...standIns].flatMap((code) => {
      const source = rulebook.ketenpartners.find((one) => one.code === code)?.systemen[0];
      return source === undefined ? [] : [{ partner: code, source, capacity: partner.code, kind }];
    });
  });
};
