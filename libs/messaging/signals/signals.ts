import { Client } from 'pg';
import { backoff } from '../log/backoff.js';
import { pause } from '../log/pause.js';

export interface Signals {
  /** Wakes everyone who listens on the channel, here at once and elsewhere within milliseconds. Many calls become one. */
  notify(channel: string): void;
  /** Calls back after each signal, and after a reconnect, when signals may have been missed. Gives back how to stop. */
  listen(channel: string, callback: () => void): () => void;
  close(): Promise<void>;
}

const debounceMs = 5;

/**
 * Wake-up calls through PostgreSQL on a connection of its own: NOTIFY inside a writing transaction would make all
 * commits wait for each other. A hint, not a promise: who listens must also look now and then.
 * A channel is a PostgreSQL identifier of at most 63 bytes.
 */
export function signals(url: string): Signals {
  const callbacks = new Map<string, Set<() => void>>();
  const outgoing = new Set<string>();
  const closing = new AbortController();
  let client: Client | null = null;
  let backend: number | null = null;
  let sending = false;

  const call = (channel: string): void => callbacks.get(channel)?.forEach((callback) => callback());
  // one after the other: a pg client does one query at a time
  let last: Promise<unknown> = Promise.resolve();
  const ask = (connected: Client, text: string, values: readonly unknown[] = []): Promise<unknown> => {
    const asked = last.then(() => connected.query(text, [...values]));
    last = asked.catch(() => undefined);
    return asked;
  };
  const subscribe = (connected: Client, channel: string): Promise<unknown> =>
    ask(connected, `listen ${connected.escapeIdentifier(channel)}`);

  /** Stays connected until the connection is lost; rejects when it cannot be made. */
  const stayConnected = async (): Promise<void> => {
    const connected = new Client({ connectionString: url, keepAlive: true, connectionTimeoutMillis: 5_000 });
    const lost = new Promise<void>((resolve) => {
      connected.on('error', () => resolve());
      connected.on('end', () => resolve());
    });
    connected.on('notification', ({ channel, processId }) => {
      if (processId !== backend) call(channel);
    });
    try {
      await connected.connect();
      const { rows } = await connected.query<{ pid: number }>('select pg_backend_pid() as pid');
      backend = rows[0]?.pid ?? null;
      client = connected;
      for (const channel of [...callbacks.keys()]) await subscribe(connected, channel);
      for (const channel of [...callbacks.keys()]) call(channel);
      void send();
      await Promise.race([lost, aborted(closing.signal)]);
    } finally {
      client = null;
      await connected.end().catch(() => undefined);
    }
  };

  const reconnect = async (): Promise<void> => {
    let failures = 0;
    while (!closing.signal.aborted) {
      failures = await stayConnected().then(
        () => 1,
        () => failures + 1,
      );
      await pause(backoff(failures), closing.signal);
    }
  };

  const send = async (): Promise<void> => {
    if (sending) return;
    sending = true;
    while (outgoing.size > 0 && client) {
      const channels = [...outgoing];
      outgoing.clear();
      // a lost hint is made good by the listeners' own look-outs
      await ask(client, 'select pg_notify(channel, $2) from unnest($1::text[]) as channel', [
        channels,
        '',
      ]).catch(() => undefined);
      await pause(debounceMs, closing.signal);
    }
    sending = false;
  };

  const connection = reconnect();
  return {
    notify: (channel) => {
      call(channel);
      outgoing.add(channel);
      void send();
    },
    listen: (channel, callback) => {
      const existing = callbacks.get(channel);
      const all = existing ?? new Set();
      callbacks.set(channel, all.add(callback));
      if (!existing && client) void subscribe(client, channel).catch(() => undefined);
      return () => all.delete(callback);
    },
    close: async () => {
      closing.abort();
      await connection;
    },
  };
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
