import type { JsonObject } from '../../report/json.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import type { CurrentReport } from '../current-report.js';
import { isVtAssessment } from '../is-vt-assessment.js';

/**
 * The safety assessment that a decision rests on: the newest that the organisation has, by the number of Veilig Thuis, or that
 * of the hub where the rules do not share it, and its version. Null: there is none.
 */
export const usedAssessment = (rulebook: Rulebook, reports: readonly CurrentReport[]): JsonObject | null => {
  const newest = reports.findLast((report) => isVtAssessment(rulebook, report));
  if (newest === undefined) return null;
  const { beoordeling, versie } = newest.data;
  return typeof versie === 'number'
    ? { beoordeling: typeof beoordeling === 'string' ? beoordeling : newest.id, versie }
    : null;
};
