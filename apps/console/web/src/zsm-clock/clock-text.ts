import type { Klok } from '../api/desk.generated.js';
import type { Say } from '../language/use-words.js';
import { durationOf, SECONDS_BELOW_MS } from '../moments/format-duration.js';
import { dayOf, formatMoment, ZONE } from '../moments/format-moment.js';

const DAY_MS = 86_400_000;

/** What a clock is called: short where we have a name for it, otherwise what must be done before it ends. */
export const clockName = ({ termijn, omschrijving = '' }: Klok, t: Say): string => {
  switch (termijn) {
    case 'TM-ZSM':
      return t('clock.name.TM-ZSM');
    case 'TM-RC':
      return t('clock.name.TM-RC');
    default:
      return omschrijving;
  }
};

/** What is left of a clock as it is read aloud: `Nog 0 uur en 48 minuten`. */
export const leftInWords = (ms: number, t: Say): string => {
  const { hours, minutes, seconds } = durationOf(ms);
  return ms < SECONDS_BELOW_MS
    ? t('clock.left-short', {
        minutes: t('clock.minutes', { count: minutes }),
        seconds: t('clock.seconds', { count: seconds }),
      })
    : t('clock.left', {
        hours: t('clock.hours', { count: hours }),
        minutes: t('clock.minutes', { count: minutes }),
      });
};

/** A moment as short as it can be told: the time when it is today, `morgen 16:24`, or with its day. */
export const nearMoment = (at: number, now: number, t: Say, locale: string): string => {
  const time = formatMoment(at, 'time', locale);
  if (dayOf(at) === dayOf(now)) return time;
  if (dayOf(at - DAY_MS) === dayOf(now)) return t('clock.tomorrow', { time });
  return `${dayFormat(locale).format(at)} ${time}`;
};

const formats = new Map<string, Intl.DateTimeFormat>();
const dayFormat = (locale: string): Intl.DateTimeFormat => {
  const known = formats.get(locale);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: ZONE,
  });
  formats.set(locale, made);
  return made;
};
