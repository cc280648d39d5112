import type { Log, Trouble } from '#messaging';

/** What a child process needs to open the same log. */
export type MemberSettings =
  | { readonly kind: 'postgres'; readonly url: string }
  | { readonly kind: 'kafka'; readonly brokers: readonly string[] };

/** One adapter with its server, as the contract needs it. */
export interface LogUnderTest {
  /** A log of its own, as another process would open it. The contract closes it. */
  open(onTrouble?: (trouble: Trouble) => void): Log;
  /** Whether offsets in a partition follow each other without gaps. */
  readonly gapless: boolean;
  readonly member: MemberSettings;
  /** Cuts every connection there is now. */
  breakConnections(): Promise<void>;
  end(): Promise<void>;
}
