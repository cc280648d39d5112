import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Instant } from '#core';
import { openLog, shiftableClock, type Clock } from '#runtime';
import type { Street } from '../start-street.js';
import { streetInFolder } from '../street-in-folder.js';

/** A whole hub with data of its own, on a clock that a spec puts where it wants. */
export interface RunningStreet extends Street {
  readonly clock: Clock;
  /** Puts the clock at a moment, and lets whoever waits for one look again. */
  readonly setTime: (at: Instant) => void;
  /** Reports something as a system of a partner would. */
  readonly send: (partner: string, event: object) => Promise<Response>;
  /** Closes it and removes its data; once more does nothing. */
  readonly close: () => Promise<void>;
}

/** Starts a hub whose clock stands at this moment; null: it runs until a spec puts it somewhere. Without brokers on the embedded log. */
export const runStreet = async (
  at: Instant | null,
  kafkaBrokers: readonly string[] = [],
): Promise<RunningStreet> => {
  const folder = await mkdtemp(join(tmpdir(), 'samenloop-proef-'));
  const clock = shiftableClock('test');
  if (at !== null) clock.standAt(at);
  const log = openLog({
    app: 'proef',
    level: 'error',
    readable: true,
    write: (line) => process.stderr.write(line),
  });
  const topicPrefix = `proef-${randomBytes(4).toString('hex')}.`;
  const street = await streetInFolder({ folder, environment: 'test', clock, log, kafkaBrokers, topicPrefix });
  return {
    ...street,
    clock,
    setTime: (moment) => {
      clock.standAt(moment);
      street.clockMoved();
    },
    send: (partner, event) =>
      fetch(`${street.url}/v1/berichten`, {
        method: 'POST',
        headers: {
          Authorization: `Bearer ${street.tokens[partner] ?? ''}`,
          'Content-Type': 'application/cloudevents+json',
        },
        body: JSON.stringify(event),
      }),
    close: async () => {
      await street.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
