import { dutchDate } from './dutch-date.js';

/** When something holds, in words: `vanaf 1-1-2027 tot 1-7-2027`. */
export const periodPhrase = (from: string | undefined, until: string | undefined): string =>
  [
    ...(from === undefined ? [] : [`vanaf ${dutchDate(Date.parse(from))}`]),
    ...(until === undefined ? [] : [`tot ${dutchDate(Date.parse(until))}`]),
  ].join(' ');
