import {
  recipientOfName,
  recipientsAtTables,
  type PartnerId,
  type RecipientName,
  type Rulebook,
} from '#core';

const OUT = 'out.';
const RECEIPTS = 'receipts.';

/** Where what comes on boards lies on the log: what each recipient at a table was given, and what each member heard of its own reports. */
export const followedTopics = (rulebook: Rulebook): readonly string[] => {
  const recipients = recipientsAtTables(rulebook);
  const members = new Set(recipients.map((name) => recipientOfName(name).recipient));
  return [
    ...recipients.map((name) => `${OUT}${name}`),
    ...[...members].map((partner) => `${RECEIPTS}${partner}`),
  ];
};

/** Whose topic it is, and of what. */
export const topicOf = (
  topic: string,
): { readonly deliveriesTo: RecipientName } | { readonly receiptsOf: PartnerId } =>
  topic.startsWith(RECEIPTS)
    ? { receiptsOf: topic.slice(RECEIPTS.length) }
    : { deliveriesTo: topic.slice(OUT.length) };
