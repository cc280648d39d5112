import { recipientOfName } from '../process/delivery-id.js';
import type { RecipientName } from '../process/delivery-id.js';
import type { Rulebook } from '../rulebook/rulebook.js';

/** A recipient as people call it: the organisation, and its function when it is one. */
export const partnerName = (rulebook: Rulebook, name: RecipientName): string => {
  const { recipient, function: of } = recipientOfName(name);
  const partner = rulebook.document.ketenpartners.find(({ code }) => code === recipient);
  const functionName = partner?.functies?.find(({ code }) => code === of)?.naam ?? of;
  return [partner?.naam ?? recipient, ...(functionName === null ? [] : [functionName])].join(', ');
};
