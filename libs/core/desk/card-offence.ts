import { isJsonObject } from '../report/json.js';
import type { CurrentReport } from './current-report.js';
import { shownText } from './shown.js';

/** The kind of offence, as the newest report of an arrest tells it that tells any; the rest of the offence is in the opened case. */
export const cardOffence = (reports: readonly CurrentReport[]): string | null => {
  const told = reports.flatMap(({ kind, isSignal, data: { feit } }) => {
    const nature = kind === 'aanhouding' && !isSignal && isJsonObject(feit) ? shownText(feit['aard']) : null;
    return nature === null ? [] : [nature];
  });
  return told[told.length - 1] ?? null;
};
