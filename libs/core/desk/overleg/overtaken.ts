import type { JsonObject } from '../../report/json.js';
import { isJsonObject } from '../../report/json.js';
import { personsOf } from '../../report/persons-of.js';
import type { VersionedReport } from './versioned-reports.js';

/** Whether a newer assessment by the same instrument of the same suspect is known: its date counts, not when it came in (P16). */
export const isOvertaken = (report: VersionedReport, reports: readonly VersionedReport[]): boolean => {
  const date = dateOf(report.data);
  return (
    date !== null &&
    reports.some(
      (other) =>
        other.kind === report.kind &&
        other.data['instrument'] === report.data['instrument'] &&
        (dateOf(other.data) ?? '') > date &&
        areAboutTheSame(report.data, other.data),
    )
  );
};

const dateOf = ({ instrument, datum }: JsonObject): string | null =>
  typeof instrument === 'string' && typeof datum === 'string' ? datum : null;

/** Suspects are told apart by the sender's mark; without one, what is said of anybody counts. */
const areAboutTheSame = (one: JsonObject, other: JsonObject): boolean => {
  const marks = marksIn(one);
  const others = marksIn(other);
  return marks.length === 0 || others.length === 0 || marks.some((mark) => others.includes(mark));
};

const marksIn = (data: JsonObject): readonly string[] =>
  (personsOf(data) ?? []).flatMap((person) =>
    isJsonObject(person) && person['rol'] === 'verdachte' && typeof person['kenmerk'] === 'string'
      ? [person['kenmerk']]
      : [],
  );
