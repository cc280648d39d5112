import type { Json, JsonObject } from '../report/json.js';
import type { PartnerId } from '../report/received-report.js';
import type { Candidate } from '../route/candidate.js';
import type { NamedCondition } from './rulebook.js';

/** Tells whether the condition with this number holds; each is worked out at most once. */
export type Holds = (condition: number) => boolean;

/** What conditions speak of: the report with ages filled in, the facts of its case, who took part in it, and who provides it. */
export type ConditionSubject = {
  readonly berichtId: string;
  readonly bericht: JsonObject;
  readonly zaak: Readonly<Record<string, Json>>;
  readonly zaakpartners: readonly PartnerId[];
  /** `isBron`: it sent the report that this one names (`betreft`). */
  readonly verstrekker: { readonly code: string; readonly soort: string; readonly isBron?: boolean };
};

/** The recipient as conditions look at it; `lid` 3 is a third party of the partnership. */
export type RecipientSubject = {
  readonly code: string;
  readonly soort: string;
  readonly functie?: string;
  readonly lid?: 1 | 2 | 3;
};

export const recipientSubject = ({
  recipient,
  function: of,
  kind,
  member,
}: Pick<Candidate, 'recipient' | 'function' | 'kind' | 'member'>): RecipientSubject => ({
  code: recipient,
  soort: kind,
  ...(of === null ? {} : { functie: of }),
  ...(member === null ? {} : { lid: member }),
});

export const conditionsOf = (
  conditions: readonly NamedCondition[],
  subject: ConditionSubject & { readonly ontvanger?: RecipientSubject },
): Holds => {
  const known: (boolean | undefined)[] = [];
  return (number) => (known[number] ??= conditions[number]?.holds(subject) ?? false);
};

/** The same with a recipient in view: what does not look at the recipient is not worked out again. */
export const conditionsFor = (
  conditions: readonly NamedCondition[],
  subject: ConditionSubject,
  ontvanger: RecipientSubject,
  holds: Holds,
): Holds => {
  const holdsForRecipient = conditionsOf(conditions, { ...subject, ontvanger });
  return (number) => (conditions[number]?.isOfRecipient === true ? holdsForRecipient(number) : holds(number));
};
