/** Somebody who watches what changes. */
export interface Watcher {
  /** Sends text that was written once for all; `isWhole`: it is all there is to see. */
  readonly send: (text: Buffer, isWhole: boolean) => void;
  readonly end: () => void;
}

/** Something that can be watched. */
export interface Watched {
  /** Sends what was missed since an event, or all there is to see when that is not known any more; gives how to leave. */
  readonly join: (watcher: Watcher, lastEventId: string | null) => () => void;
}
