import { isFinalDecision } from '../../report/final-decision.js';
import { isJsonObject } from '../../report/json.js';
import type { JsonObject } from '../../report/json.js';
import { personsOf } from '../../report/persons-of.js';
import type { CurrentReport } from '../current-report.js';
import { actRefusal } from './act-refusal.js';
import type { ActRefusal } from './act-refusal.js';
import { itemsIn } from './items-in.js';

/** After these something is decided again; the others end it at the table. */
const GOES_ON = new Set(['vasthouden', 'verder-onderzoek']);

/** Suspects about whom it was decided for good: that is corrected, or decided anew after a new arrest. */
export const closedSuspects = (
  reports: readonly CurrentReport[],
  filledIn: JsonObject,
): readonly ActRefusal[] => {
  const closed = new Set(
    reports
      .filter(({ kind, data }) => isFinalDecision(kind, data))
      .flatMap((decision) => endedBy(decision).filter((mark) => !isArrestedAfter(mark, decision, reports))),
  );
  return itemsIn(filledIn['beslissingen'], '/beslissingen').flatMap(({ item, veld }) =>
    closed.has(String(item['kenmerk'])) ? [actRefusal('zaak-besloten', DECIDED, veld)] : [],
  );
};

const DECIDED =
  'Over deze verdachte is al definitief beslist. Verbeter die beslissing met een correctie, of wacht tot er een nieuwe aanhouding is.';

const endedBy = ({ data }: CurrentReport): readonly string[] =>
  itemsIn(data['beslissingen'], '').flatMap(({ item }) =>
    GOES_ON.has(String(item['besluit'])) ? [] : [String(item['kenmerk'])],
  );

/** By a report of its own: a later version of the arrest that was decided on is none. */
const isArrestedAfter = (mark: string, decision: CurrentReport, reports: readonly CurrentReport[]): boolean =>
  reports.some(
    ({ kind, firstAt, data }) =>
      kind === 'aanhouding' &&
      firstAt > decision.receivedAt &&
      (personsOf(data) ?? []).some(
        (person) => isJsonObject(person) && person['rol'] === 'verdachte' && person['kenmerk'] === mark,
      ),
  );
