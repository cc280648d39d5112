import { pause, type Signals } from '#messaging';

export interface Lookout {
  readonly signals: Signals;
  /** The channel that announces what is looked for. */
  readonly channel: string;
  /** A signal may be missed: look this often anyway. */
  readonly everyMs: number;
  readonly forMs: number;
  /** Stops the waiting: the client left, or the gateway stops. */
  readonly signal: AbortSignal;
}

/** Looks now, after each signal and now and then, until something is found or the time is up: then null. */
export const lookUntil = async <Found>(
  look: () => Promise<Found | null>,
  { signals, channel, everyMs, forMs, signal }: Lookout,
): Promise<Found | null> => {
  const until = performance.now() + forMs;
  for (;;) {
    const woken = new AbortController();
    const stopListening = signals.listen(channel, () => woken.abort());
    try {
      const found = await look();
      const left = until - performance.now();
      if (found !== null || left <= 0 || signal.aborted) return found;
      await pause(Math.min(everyMs, left), AbortSignal.any([signal, woken.signal]));
    } finally {
      stopListening();
    }
  }
};
