import { useEffect, useRef } from 'react';
import { shortcuts, type Shortcut } from './shortcuts.js';

/** Gives a key something to do as long as the part of the page is there; it stands in the list under `?`. */
export const useShortcut = ({ key, withControl = false, title, run }: Shortcut): void => {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    const mine: Shortcut = { key, withControl, title, run: () => latest.current() };
    shortcuts.set([...shortcuts.get(), mine]);
    return () => shortcuts.set(shortcuts.get().filter((one) => one !== mine));
  }, [key, withControl, title]);
};
