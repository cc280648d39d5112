import {
  isFromSender,
  isOnTime,
  keepsSecretAddress,
  type Fault,
  type ReceivedReport,
  type Rulebook,
} from '#core';
import type { Contracts } from '../schema/load-contracts.js';
import type { RawMessage } from './raw-message.js';
import { receive } from './receive.js';

/** A report as it came, with everything that can be known of it before it lies in the log. */
export interface Judged {
  readonly raw: RawMessage;
  readonly received: ReceivedReport;
  /** Empty: intake decides, with what the hub knows of the case. */
  readonly faults: readonly Fault[];
}

/** Tells a sender at once what intake would say too; intake judges again and keeps the proof. */
export const judge =
  (rulebook: Rulebook, { check }: Contracts) =>
  (raw: RawMessage): Judged => {
    const received = receive(raw);
    const { event } = received;
    if (event === null) return { raw, received, faults: received.faults };
    const checked = check(event);
    const faults = [
      ...received.faults,
      ...isFromSender(rulebook, received, event),
      ...isOnTime(rulebook, received, event),
      ...('faults' in checked ? checked.faults : keepsSecretAddress(checked.data)),
    ];
    return { raw, received, faults };
  };
