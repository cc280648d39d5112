import { createStore } from '../../live/store.js';

/** What somebody is writing. */
export interface Kept {
  readonly value: unknown;
  /** When it was last kept. */
  readonly savedAt: number;
  /** It would be lost with the tab, and is meant to be sent. */
  readonly isUnsent: boolean;
}

/** Drafts may name persons: they live in the memory of this tab alone, never in the storage of the browser. */
export const keptWork = createStore<ReadonlyMap<string, Kept>>(new Map());

const warn = (event: BeforeUnloadEvent): void => event.preventDefault();

/** The browser asks before it closes a tab in which something is unsent. */
const warnAsNeeded = (): void => {
  const isNeeded = [...keptWork.get().values()].some(({ isUnsent }) => isUnsent);
  if (isNeeded) globalThis.addEventListener('beforeunload', warn);
  else globalThis.removeEventListener('beforeunload', warn);
};

/** Keeps what somebody is writing. */
export const keepWork = (key: string, kept: Kept): void => {
  keptWork.set(new Map([...keptWork.get(), [key, kept]]));
  warnAsNeeded();
};

/** It was sent, or thrown away. */
export const dropWork = (key: string): void => {
  keptWork.set(new Map([...keptWork.get()].filter(([other]) => other !== key)));
  warnAsNeeded();
};
