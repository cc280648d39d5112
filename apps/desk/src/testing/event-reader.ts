import { setTimeout as wait } from 'node:timers/promises';

/** An event as it came in over a stream. */
export interface StreamEvent {
  readonly id: string | null;
  readonly event: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface EventReader {
  readonly status: number;
  readonly events: readonly StreamEvent[];
  /** The first event that this holds for; within five seconds. */
  readonly until: (holds: (event: StreamEvent) => boolean) => Promise<StreamEvent>;
  /** Whether the stream ended, within five seconds. */
  readonly hasEnded: () => Promise<boolean>;
  readonly stop: () => void;
}

const PATIENCE_MS = 5_000;
const LOOK_MS = 10;

/** Opens a stream of events and keeps what comes. */
export const readEvents = async (
  url: string,
  headers: Readonly<Record<string, string>>,
): Promise<EventReader> => {
  const stopping = new AbortController();
  const response = await fetch(url, {
    headers: { Accept: 'text/event-stream', ...headers },
    signal: stopping.signal,
  });
  const events: StreamEvent[] = [];
  let ended = false;
  const read = async (): Promise<void> => {
    let rest = '';
    const decoder = new TextDecoder();
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n\n');
      rest = parts.pop() ?? '';
      events.push(...parts.map(eventIn));
    }
  };
  void read()
    .catch(() => undefined)
    .then(() => (ended = true));
  const patiently = async <Found>(look: () => Found | undefined): Promise<Found | undefined> => {
    const until = performance.now() + PATIENCE_MS;
    for (;;) {
      const found = look();
      if (found !== undefined || performance.now() > until) return found;
      await wait(LOOK_MS);
    }
  };
  return {
    status: response.status,
    events,
    until: async (holds) => {
      const found = await patiently(() => events.find(holds));
      if (found === undefined)
        throw new Error(`niet gekomen; wel: ${events.map(({ event }) => event).join(', ')}`);
      return found;
    },
    hasEnded: async () => (await patiently(() => (ended ? true : undefined))) ?? false,
    stop: () => stopping.abort(),
  };
};

const eventIn = (text: string): StreamEvent => {
  const fields = new Map(
    text.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
  );
  return {
    id: fields.get('id') ?? null,
    event: fields.get('event') ?? '',
    data: JSON.parse(fields.get('data') ?? '{}') as StreamEvent['data'],
  };
};
