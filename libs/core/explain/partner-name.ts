import { recipientOfName } from '../process/delivery-id.js';
import type { RecipientName } from '../process/delivery-id.js';
import type { Rulebook } from '../rulebook/rulebook.js';

/** A recipient as people call it: the organisation, and its function when it is one. */
export const partnerName = (rulebook: Rulebook, recipientName: RecipientName): string => {
  const { recipient, function: of } = recipientOfName(recipientName);
  const partner = rulebook.partners.get(recipient);
  const name = partner?.name ?? recipient;
  return of === null ? name : `${name}, ${partner?.functions.get(of)?.name ?? of}`;
};
