import type { TimeWindowDocument } from '../rulebook/rulebook-document.js';
import type { Weekday } from '../rulebook/rulebook-document.js';
import { joinedWith } from './joined-with.js';

const DAYS: Readonly<Record<Weekday, string>> = {
  ma: 'maandag',
  di: 'dinsdag',
  wo: 'woensdag',
  do: 'donderdag',
  vr: 'vrijdag',
  za: 'zaterdag',
  zo: 'zondag',
};

/** A time window in words: `op zaterdag en zondag tussen 22.00 en 06.00 uur`. */
export const windowPhrase = ({ dagen, van, tot }: TimeWindowDocument): string =>
  [
    dagen === undefined
      ? []
      : [
          `op ${joinedWith(
            'en',
            dagen.map((day) => DAYS[day]),
          )}`,
        ],
    timePhrase(van, tot),
  ]
    .flat()
    .join(' ');

const timePhrase = (from: string | undefined, until: string | undefined): readonly string[] => {
  if (from === undefined) return until === undefined ? [] : [`vóór ${clock(until)} uur`];
  return until === undefined
    ? [`vanaf ${clock(from)} uur`]
    : [`tussen ${clock(from)} en ${clock(until)} uur`];
};

const clock = (time: string): string => time.replace(':', '.');
