const FORMAT = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});

/** A moment (RFC 3339) as people here say it: `do 26 nov 03:14`. */
export const localMoment = (moment: string): string => FORMAT.format(new Date(moment)).replace(',', '');
