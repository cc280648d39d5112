import { useEffect } from 'react';
import { shortcutFor, shortcuts, singleKeys } from './shortcuts.js';

const TYPING = 'input, textarea, select, [contenteditable="true"]';

/** Listens to the keys of the whole page. */
export const useKeys = (): void => {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const at = event.target instanceof Element ? event.target : null;
      const where = {
        isTyping: at?.closest(TYPING) != null,
        inDialog: document.querySelector('dialog[open]') !== null,
        allowsSingle: singleKeys.get(),
      };
      const found = shortcutFor(shortcuts.get(), event, where);
      if (found === null) return;
      event.preventDefault();
      found.run();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
};
