import type { Pool } from 'pg';
import type { CaseId, Viewer } from '#core';
import type { Keyring } from '#runtime';
import { handlersOf, handlersSince, lastHandlerChange } from '#store';
import { handlerView, NOBODY, type HandlerView } from './handler-view.js';

/** Who of those who share a place handles each of its cases, kept in memory. */
export interface SeatHandlers {
  /** The same thing as long as nothing changed. */
  readonly of: (caseId: CaseId) => HandlerView;
  /** Takes in what changed, of the cases that are there now. */
  readonly refresh: (cases: readonly CaseId[]) => Promise<void>;
}

export const seatHandlers = (
  { pool, keyring }: { readonly pool: Pool; readonly keyring: Pick<Keyring, 'people'> },
  seat: Viewer,
): SeatHandlers => {
  const known = new Map<CaseId, HandlerView>();
  let upTo: number | null = null;
  return {
    of: (caseId) => known.get(caseId) ?? NOBODY,
    refresh: async (cases) => {
      // The number first: what changes meanwhile is read once more, and never missed.
      const after = upTo ?? (await lastHandlerChange(pool, seat));
      const there = new Set(cases);
      for (const id of known.keys()) if (!there.has(id)) known.delete(id);
      const fresh = cases.filter((id) => !known.has(id));
      const found = fresh.length === 0 ? [] : await handlersOf(pool, seat, fresh);
      const changed = await handlersSince(pool, seat, after);
      fresh.forEach((id) => known.set(id, NOBODY));
      for (const one of [...found, ...changed])
        if (there.has(one.caseId)) known.set(one.caseId, handlerView(keyring, one));
      upTo = Math.max(after, ...changed.map(({ number }) => number));
    },
  };
};
