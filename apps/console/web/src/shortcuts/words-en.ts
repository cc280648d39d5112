import type { shortcutsNl } from './words-nl.js';

export const shortcutsEn: Readonly<Record<keyof typeof shortcutsNl, string>> = {
  'shortcuts.title': 'Shortcuts',
  'shortcuts.key': 'Key',
  'shortcuts.does': 'What it does',
  'shortcuts.off': 'switched off',
  'shortcuts.single': 'Use single keys, without Ctrl',
  'shortcuts.show': 'Show this list',
};
