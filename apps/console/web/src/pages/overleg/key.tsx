import { useStore } from '../../live/use-store.js';
import { singleKeys, type Shortcut } from '../../shortcuts/shortcuts.js';
import { useShortcut } from '../../shortcuts/use-shortcut.js';

/** The key that does the same as the button it stands in, for as long as the button is there. */
export const Key = ({ shortcut }: { readonly shortcut: Shortcut }) => {
  useShortcut(shortcut);
  return useStore(singleKeys) ? <kbd aria-hidden="true">{shortcut.key.toUpperCase()}</kbd> : null;
};
