import type { Finding } from '../rulebook/finding.js';
import { countedHours, timeOfDay } from './counted-hours.js';
import type { Duration, ExcludedWindow } from './duration.js';

const MOST = 100_000;

/** What is wrong with a length of time that stands at `pointer`; none: its ends can be computed. */
export const durationFaults = (
  { aantal, eenheid, uitgezonderd }: Duration,
  pointer: string,
): readonly Finding[] => {
  const windows = `${pointer}/uitgezonderd`;
  return [
    ...(Number.isInteger(aantal) && aantal >= 0 && aantal <= MOST
      ? []
      : [{ pointer: `${pointer}/aantal`, problem: `geef een heel getal van 0 tot en met ${MOST}` }]),
    ...(uitgezonderd !== undefined && eenheid !== 'minuten' && eenheid !== 'uren'
      ? [{ pointer: windows, problem: `kan alleen bij minuten en uren, niet bij ${eenheid}` }]
      : []),
    ...(uitgezonderd ?? []).flatMap((window, n) => windowFaults(window, `${windows}/${n}`)),
    ...(countedHours(uitgezonderd).length === 0
      ? [
          {
            pointer: windows,
            problem: 'samen sluiten deze tijden de hele dag uit, zodat de termijn nooit eindigt',
          },
        ]
      : []),
  ];
};

const windowFaults = ([van, tot]: ExcludedWindow, pointer: string): readonly Finding[] => {
  const unread = [van, tot].flatMap((text, n) =>
    timeOfDay(text) === null || (n === 0 && text === '24:00')
      ? [{ pointer: `${pointer}/${n}`, problem: `geef een tijd als UU:MM van 00:00 tot en met ${LAST[n]}` }]
      : [],
  );
  return unread.length === 0 && van === tot
    ? [{ pointer, problem: 'van en tot zijn gelijk: geef een later of een eerder einde' }]
    : unread;
};

const LAST = ['23:59', '24:00'];
