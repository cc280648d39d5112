import { useEffect, useRef } from 'react';
import { createStore } from '../live/store.js';
import { useStore } from '../live/use-store.js';

const KEPT_AS = 'samenloop.sneltoetsen';

const isOnStore = createStore(globalThis.localStorage?.getItem(KEPT_AS) !== 'uit');

/** Whether single keys do something: they can be switched off (WCAG 2.1.4). */
export const shortcutsOn = {
  get: isOnStore.get,
  subscribe: isOnStore.subscribe,
  set: (isOn: boolean): void => {
    globalThis.localStorage?.setItem(KEPT_AS, isOn ? 'aan' : 'uit');
    isOnStore.set(isOn);
  },
};

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input, select, textarea, [contenteditable], dialog') !== null;

/** Does something when a single key is pressed, unless somebody is writing or switched such keys off. */
export const useShortcut = (key: string, act: () => void, isThere = true): void => {
  const isOn = useStore(shortcutsOn);
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    if (!isOn || !isThere) return;
    const press = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== key || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.repeat || isWriting(event.target) || document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [key, isOn, isThere]);
};
