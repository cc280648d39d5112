/** The texts of shortcuts. */
export const shortcutsNl = {
  'shortcuts.title': 'Sneltoetsen',
  'shortcuts.key': 'Toets',
  'shortcuts.does': 'Wat die doet',
  'shortcuts.off': 'staat uit',
  'shortcuts.single': 'Losse toetsen gebruiken, zonder Ctrl',
  'shortcuts.show': 'Laat deze lijst zien',
};

export const shortcutsEn: Readonly<Record<keyof typeof shortcutsNl, string>> = {
  'shortcuts.title': 'Shortcuts',
  'shortcuts.key': 'Key',
  'shortcuts.does': 'What it does',
  'shortcuts.off': 'switched off',
  'shortcuts.single': 'Use single keys, without Ctrl',
  'shortcuts.show': 'Show this list',
};
