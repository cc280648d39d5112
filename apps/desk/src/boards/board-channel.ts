import { randomBytes } from 'node:crypto';
import { toRfc3339 } from '#core';
import type { Watched, Watcher } from '../stream/watcher.js';
import { boardView, type BoardChange, type BoardView, type ViewParts } from './board-view.js';
import type { SeatHandlers } from './seat-handlers.js';
import type { ViewerCards } from './viewer-cards.js';

/** A board with those who watch it: every change is written once, and sent to all of them. */
export interface BoardChannel extends Watched {
  readonly view: BoardView;
  readonly viewers: readonly ViewerCards[];
  readonly isWatched: () => boolean;
  /** Takes in what changed and sends it. */
  readonly refresh: () => Promise<void>;
  /** Tells those who watch that they are still connected, and what time it is here. */
  readonly beat: () => void;
  readonly end: () => void;
}

/** So many changes can be missed before the whole board is sent instead. */
const REMEMBERED = 1_000;
const SNAPSHOT_MS = 1_000;

export const boardChannel = (
  parts: ViewParts,
  table: string,
  viewers: readonly ViewerCards[],
  /** Null: a screen on which it is not shown who handles a case. */
  handlers: SeatHandlers | null,
): BoardChannel => {
  // Events are numbered anew in every process: an id of another one is not known here.
  const run = randomBytes(6).toString('hex');
  const watchers = new Set<Watcher>();
  const past: string[] = [];
  let number = 0;
  let unsent: string[] = [];
  let whole: { readonly number: number; readonly at: number; readonly text: Buffer } | null = null;
  let isShown = false;

  const tell = ({ event, data }: BoardChange): void => {
    if (!isShown) return;
    number += 1;
    unsent.push(`id: ${run}-${number}\nevent: ${event}\ndata: ${data}\n\n`);
  };
  const view = boardView(parts, table, viewers, tell, handlers);

  const sendUnsent = (): void => {
    if (unsent.length === 0) return;
    past.push(...unsent);
    past.splice(0, past.length - REMEMBERED);
    const text = Buffer.from(unsent.join(''));
    unsent = [];
    for (const watcher of watchers) watcher.send(text, false);
  };

  const missedSince = (id: string): Buffer | null => {
    const [of, last] = id.split('-').length === 2 ? id.split('-') : [];
    const missed = number - Number(last);
    return of === run && /^[0-9]{1,15}$/.test(last ?? '') && missed >= 0 && missed <= past.length
      ? Buffer.from(past.slice(past.length - missed).join(''))
      : null;
  };

  const clockNow = (): Buffer => Buffer.from(`event: klok\ndata: {"nu":"${toRfc3339(parts.clock())}"}\n\n`);

  const wholeBoard = (): Buffer => {
    const now = performance.now();
    if (whole === null || whole.number !== number || now - whole.at > SNAPSHOT_MS) {
      const head = Buffer.from(`id: ${run}-${number}\nevent: bord\ndata: `);
      const text = Buffer.concat([head, view.board(), Buffer.from('\n\n')]);
      whole = { number, at: now, text };
    }
    return whole.text;
  };

  return {
    view,
    viewers,
    isWatched: () => watchers.size > 0,
    refresh: async () => {
      await view.refresh();
      isShown = true;
      sendUnsent();
    },
    join: (watcher, lastEventId) => {
      const missed = lastEventId === null ? null : missedSince(lastEventId);
      if (missed === null) watcher.send(wholeBoard(), true);
      else if (missed.length > 0) watcher.send(missed, false);
      watcher.send(clockNow(), false);
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    beat: () => {
      const text = clockNow();
      for (const watcher of watchers) watcher.send(text, false);
    },
    end: () => watchers.forEach((watcher) => watcher.end()),
  };
};
