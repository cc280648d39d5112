export const startNl = {
  'start.title': 'Start',
};

export const startEn: Readonly<Record<keyof typeof startNl, string>> = {
  'start.title': 'Start',
};
