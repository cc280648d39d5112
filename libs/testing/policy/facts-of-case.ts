import { agedData, type Accepted, type Json, type JsonObject, type Rulebook } from '#core';
import type { PolicyCase } from './policy-case.js';

/** What the conditions of one case look at, and for whom: once without a recipient, once for each that the case names. */
export interface CaseFacts {
  readonly kind: string;
  readonly provider: string;
  readonly at: number;
  readonly region: string;
  readonly holds: (condition: string, recipient?: NamedRecipient) => boolean;
  readonly recipients: readonly NamedRecipient[];
}

export interface NamedRecipient {
  readonly name: string;
  readonly kind: string;
}

export const factsOfCase = (rulebook: Rulebook, one: PolicyCase, accepted: Accepted): CaseFacts => {
  const { report, caseAfter } = accepted;
  const subject: JsonObject = {
    berichtId: report.id,
    bericht: agedData(report.data, report.receivedAt),
    zaak: caseAfter.facts,
    zaakpartners: partnersBefore(one),
    verstrekker: { code: report.provider.capacity, soort: report.provider.kind },
  };
  const byName = new Map(rulebook.conditions.map((condition) => [condition.name, condition]));
  return {
    kind: report.contract.kind,
    provider: report.provider.kind,
    at: report.receivedAt,
    region: String(caseAfter.facts['regio'] ?? ''),
    recipients: Object.keys(one.dan ?? {}).map((name) => ({ name, kind: kindOf(rulebook, name) })),
    holds: (condition, recipient) =>
      byName
        .get(condition)
        ?.holds(recipient === undefined ? subject : { ...subject, ontvanger: asSubject(recipient) }) ?? false,
  };
};

/** A stand-in receives in the capacity of whom it stands in for. */
const kindOf = (rulebook: Rulebook, name: string): string => {
  const [recipient = '', , capacity] = name.split(' ');
  return rulebook.partners.get(capacity ?? recipient.split('.')[0] ?? '')?.kind ?? '';
};

const asSubject = ({ name, kind }: NamedRecipient): JsonObject => {
  const [code = '', functie] = (name.split(' ')[0] ?? '').split('.');
  return { code, soort: kind, ...(functie === undefined ? {} : { functie }) };
};

const partnersBefore = ({ gegeven }: PolicyCase): Json => [
  ...(gegeven.zaakpartners ?? []),
  ...(gegeven.eerder ?? []).map(({ afzender }) => afzender),
];
