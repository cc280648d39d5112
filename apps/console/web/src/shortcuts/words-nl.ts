/** The texts of shortcuts. */
export const shortcutsNl = {
  'shortcuts.title': 'Sneltoetsen',
  'shortcuts.key': 'Toets',
  'shortcuts.does': 'Wat die doet',
  'shortcuts.off': 'staat uit',
  'shortcuts.single': 'Losse toetsen gebruiken, zonder Ctrl',
  'shortcuts.show': 'Laat deze lijst zien',
};
