import { isWithin } from '../rulebook/rulebook.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { CurrentReport } from './current-report.js';

/**
 * Whether this is an assessment of Veilig Thuis, itself or by who stands in for it; the estimate of an institution never is, also
 * when that one stands in for Veilig Thuis elsewhere.
 */
export const isVtAssessment = (rulebook: Rulebook, report: CurrentReport): boolean => {
  const { kind, isSignal, capacity, data, receivedAt } = report;
  if (kind !== 'veiligheidsbeoordeling' || isSignal) return false;
  if (kindOf(rulebook, capacity) === 'vt') return true;
  if (typeof data['hoedanigheid'] === 'string') return data['hoedanigheid'] === 'veilig-thuis';
  return (
    kindOf(rulebook, capacity) !== 'gi' &&
    [...rulebook.standIns].some(
      ([partner, agreements]) =>
        kindOf(rulebook, partner) === 'vt' &&
        agreements.some(({ by, period }) => by === capacity && isWithin(period, receivedAt)),
    )
  );
};

const kindOf = ({ partners }: Rulebook, code: string): string | undefined => partners.get(code)?.kind;
