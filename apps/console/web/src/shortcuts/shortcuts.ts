import { createStore } from '../live/store.js';

/** A key that does something on the page as it is. */
export interface Shortcut {
  /** As the browser calls it, e.g. `/` or `n`; a letter in lower case. */
  readonly key: string;
  /** Together with Ctrl (or Cmd). */
  readonly withControl?: boolean;
  /** What it does, in the language of the page. */
  readonly title: string;
  readonly run: () => void;
}

/** All that are there now, the newest last. */
export const shortcuts = createStore<readonly Shortcut[]>([]);

const KEPT_AS = 'samenloop.sneltoetsen';

/** Whether keys alone do something; without them only those with Ctrl do (WCAG 2.1.4). */
export const singleKeys = createStore(globalThis.localStorage?.getItem(KEPT_AS) !== 'uit');

export const chooseSingleKeys = (isOn: boolean): void => {
  globalThis.localStorage?.setItem(KEPT_AS, isOn ? 'aan' : 'uit');
  singleKeys.set(isOn);
};

/** A key as it was pressed. */
export interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** What a key does; null: nothing. In a field single keys are what one types, and in a dialog they are of nobody. */
export const shortcutFor = (
  all: readonly Shortcut[],
  { key, ctrlKey, metaKey, altKey }: Pressed,
  where: { readonly isTyping: boolean; readonly inDialog: boolean; readonly allowsSingle: boolean },
): Shortcut | null => {
  const withControl = ctrlKey || metaKey;
  if (altKey || where.inDialog) return null;
  if (!withControl && (where.isTyping || !where.allowsSingle)) return null;
  const name = key.length === 1 ? key.toLowerCase() : key;
  return all.findLast((one) => one.key === name && (one.withControl ?? false) === withControl) ?? null;
};
