import { encodeDelivery, type Contracts } from '#contracts';
import type { Keyring } from '#runtime';
import type { DueDelivery, RulebookShelf } from '#store';

export interface ViewParts {
  readonly contracts: Contracts;
  readonly rulebooks: RulebookShelf;
  readonly keyring: Keyring;
}

/** A delivery as an event in structured mode, the same as the recipient would get over the log. */
export const feedEvent = async (
  { contracts, rulebooks, keyring }: ViewParts,
  due: DueDelivery,
): Promise<Buffer> => {
  const rulebook = await rulebooks.byId(due.rulebook);
  return encodeDelivery(rulebook, contracts.contractOf(due.kind, due.version), due, keyring.bodyOf(due));
};
