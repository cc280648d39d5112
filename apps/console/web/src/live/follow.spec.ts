import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { connection } from './connection.js';
import { follow } from './follow.js';

/** A stream that a spec speaks through. */
class Stream extends EventTarget {
  static readonly CLOSED = 2;
  static opened: Stream[] = [];
  readyState = 1;
  onopen: (() => void) | null = null;
  onerror: (() => void) | null = null;
  constructor(readonly address: string) {
    super();
    Stream.opened.push(this);
  }
  close(): void {
    this.readyState = Stream.CLOSED;
  }
  say(event: string, data: object): void {
    this.dispatchEvent(Object.assign(new Event(event), { data: JSON.stringify(data) }));
  }
}

const given = globalThis.EventSource;
const latest = (): Stream => {
  const stream = Stream.opened.at(-1);
  if (stream === undefined) throw new Error('nothing was opened');
  return stream;
};

beforeEach(() => {
  jest.useFakeTimers({ now: Date.parse('2026-11-22T09:12:00+01:00') });
  globalThis.EventSource = Stream as unknown as typeof EventSource;
});

afterEach(() => {
  jest.useRealTimers();
  globalThis.EventSource = given;
  Stream.opened = [];
});

describe('following a stream', () => {
  it('gives each event to whom it is for, and knows that it is connected', () => {
    const cards: unknown[] = [];
    const stop = follow('/v1/stroom', { kaart: (data) => void cards.push(data) });
    latest().onopen?.();
    latest().say('kaart', { zaak: 'z-1' });
    latest().say('anders', { zaak: 'z-2' });
    expect([cards, connection.get()]).toEqual([[{ zaak: 'z-1' }], { state: 'open' }]);
    stop();
    expect([latest().readyState, connection.get()]).toEqual([Stream.CLOSED, { state: 'none' }]);
  });

  it('remembers since when it was lost, and leaves resuming to the browser while that tries', () => {
    const stop = follow('/v1/stroom', {});
    latest().onopen?.();
    const since = Date.now();
    latest().onerror?.();
    jest.advanceTimersByTime(10_000);
    latest().onerror?.();
    expect([connection.get(), Stream.opened.length]).toEqual([{ state: 'lost', since }, 1]);
    latest().onopen?.();
    expect(connection.get()).toEqual({ state: 'open' });
    stop();
  });

  it('opens what the browser gave up on anew', () => {
    const stop = follow('/v1/stroom', {});
    latest().close();
    latest().onerror?.();
    jest.advanceTimersByTime(3_000);
    expect(Stream.opened.length).toBe(2);
    stop();
    jest.advanceTimersByTime(60_000);
    expect(Stream.opened.length).toBe(2);
  });

  it('does not trust a silence: the server speaks every fifteen seconds', () => {
    const stop = follow('/v1/stroom', {});
    latest().onopen?.();
    for (let beat = 0; beat < 5; beat += 1) {
      jest.advanceTimersByTime(15_000);
      latest().say('klok', { nu: '2026-11-22T08:12:00Z' });
    }
    expect([connection.get(), Stream.opened.length]).toEqual([{ state: 'open' }, 1]);
    jest.advanceTimersByTime(40_000);
    expect([connection.get().state, Stream.opened.length]).toEqual(['lost', 2]);
    stop();
  });
});
