import { inTopic, pause, type Log } from '#messaging';
import type { Sent } from '../check/observed.js';
import type { Letter } from './letter.js';

/** What senders do: a case's next report goes out when the one before was acknowledged, and what fails is sent again. */
export interface Outbox {
  send(letter: Letter): void;
  /** Sends something again that may have been acknowledged long ago. */
  repeat(letter: Letter): void;
  /** Resolves when everything is acknowledged. */
  empty(): Promise<void>;
  sent(): readonly Sent[];
  acknowledged(): number;
}

type Open = { -readonly [Key in keyof Sent]: Sent[Key] } & { places: string[] };

const TRY_AGAIN_MS = 100;

export const outbox = (log: Log, signal: AbortSignal): Outbox => {
  const sent = new Map<number, Open>();
  const lanes = new Map<string, Promise<void>>();
  let acknowledged = 0;

  const untilStored = async ({ record, report, sender }: Letter): Promise<void> => {
    while (!signal.aborted) {
      try {
        const [place] = await log.append(inTopic(sender), [record], Date.now());
        const known = sent.get(report);
        if (known === undefined || place === undefined) return;
        known.places.push(`${place.topic}/${place.partition}/${place.offset}`);
        known.acknowledged ??= acknowledged++;
        return;
      } catch {
        await pause(TRY_AGAIN_MS, signal);
      }
    }
  };

  const enqueue = (letter: Letter): void => {
    const lane = `${letter.sender} ${letter.caseName}`;
    lanes.set(
      lane,
      (lanes.get(lane) ?? Promise.resolve()).then(() => untilStored(letter)),
    );
  };

  return {
    send: (letter) => {
      const { report, sender, situation, caseName, because } = letter;
      sent.set(report, { report, sender, situation, caseName, because, acknowledged: null, places: [] });
      enqueue(letter);
    },
    repeat: enqueue,
    empty: () => Promise.all(lanes.values()).then(() => undefined),
    sent: () => [...sent.values()],
    acknowledged: () => acknowledged,
  };
};
