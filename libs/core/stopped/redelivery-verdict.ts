/** Why a delivery is not delivered again. A code is never renamed. */
export type SkipReason =
  | 'zaak-vernietigd'
  | 'inhoud-vernietigd'
  | 'vervangen'
  | 'gestopt'
  | 'haalt-zelf-op'
  | 'nog-onderweg'
  | 'loopt-al'
  | 'al-afgeleverd'
  | 'niet-meer-beschikbaar';

/** How a delivery stands that somebody wants to deliver again. */
export interface StandsNow {
  readonly isCaseDestroyed: boolean;
  readonly isBodyDestroyed: boolean;
  /** A later version took its place. */
  readonly isReplaced: boolean;
  /** A second look stopped it, before or now (P20). */
  readonly isHalted: boolean;
  readonly isOnLog: boolean;
  /** Whether it was handed over before: what was not, still comes by itself and in its order. */
  readonly isHandedOver: boolean;
  /** Whether it waits in another job. */
  readonly isInOtherJob: boolean;
  /** Whether the recipient fetched it, or somebody read it on a board. */
  readonly hasRead: boolean;
}

/** Whether a delivery may be delivered again; null: yes. `also`: what the recipient already has is wanted too. */
export const redeliveryVerdict = (now: StandsNow, also: boolean): SkipReason | null => {
  if (now.isCaseDestroyed) return 'zaak-vernietigd';
  if (now.isBodyDestroyed) return 'inhoud-vernietigd';
  if (now.isHalted) return 'gestopt';
  if (now.isReplaced) return 'vervangen';
  if (!now.isOnLog) return 'haalt-zelf-op';
  if (!now.isHandedOver) return 'nog-onderweg';
  if (now.isInOtherJob) return 'loopt-al';
  return now.hasRead && !also ? 'al-afgeleverd' : null;
};

const UNTOLD: readonly string[] = ['zaak-vernietigd', 'inhoud-vernietigd', 'gestopt', 'vervangen'];

/** The reason as a recipient may hear it: not that something was stopped, replaced or destroyed that it never had. */
export const reasonForRecipient = <Outcome extends string>(
  reason: Outcome,
): Outcome | 'niet-meer-beschikbaar' => (UNTOLD.includes(reason) ? 'niet-meer-beschikbaar' : reason);
