import type { Instant } from '../../report/instant.js';
import { durationFaults } from '../../time/duration-faults.js';
import type { Duration } from '../../time/duration.js';
import { endOf } from '../../time/end-of.js';
import { startOfRemaining } from '../../time/start-of-remaining.js';
import type { Finding } from '../finding.js';
import type { RulebookDocument } from '../rulebook-document.js';
import { termsIn } from '../terms-in.js';
import type { PlacedTerm } from '../terms-in.js';
import { sampleMoments } from './sample-moments.js';

/** Warnings that are never given: whenever the term starts, they would come before its start, or not before its end. */
export const vainWarnings = (document: RulebookDocument): readonly Finding[] =>
  termsIn(document).flatMap((term) => {
    const lengths = lengthsOf(term);
    if (lengths === null || lengths.some(isFaulty)) return [];
    return (term.document.waarschuwingen ?? []).flatMap(({ code, resterend }, n) =>
      isFaulty(resterend) || lengths.some((length) => isEverGiven(length, resterend))
        ? []
        : [
            {
              pointer: `${term.pointer}/waarschuwingen/${n}/resterend`,
              problem: `"${code}" komt nooit: dit valt altijd vóór het begin van de termijn, of niet vóór haar einde`,
            },
          ],
    );
  });

/** null: the report says when it ends. */
const lengthsOf = (term: PlacedTerm): readonly Duration[] | null => {
  if (term.tag === 'duty') return [term.document.termijn];
  const { duur } = term.document;
  if (duur === undefined) return null;
  return 'volgens' in duur ? Object.values(duur.gevallen) : [duur];
};

const isFaulty = (duration: Duration): boolean => durationFaults(duration, '').length > 0;

const isEverGiven = (length: Duration, left: Duration): boolean =>
  sampleMoments.some((start: Instant) => {
    const due = endOf(start, length);
    const at = startOfRemaining(due, left);
    return at > start && at < due;
  });
