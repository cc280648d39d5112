import { durationFaults } from '../../time/duration-faults.js';
import type { Duration } from '../../time/duration.js';
import { startOfRemaining } from '../../time/start-of-remaining.js';
import type { Example, Finding } from '../finding.js';
import { sampleMoments } from '../findings/sample-moments.js';
import { termsIn } from '../terms-in.js';
import { exampleOfStart } from './example-of-start.js';
import type { Inquiry } from './inquiry.js';

/** Warnings of a term that are written in another order than they are given in, or that always come at the same moment. */
export const warningOrder = (inquiry: Inquiry): readonly (Finding & { readonly example: Example })[] =>
  termsIn(inquiry.document).flatMap((term) => {
    const warnings = term.document.waarschuwingen ?? [];
    return warnings.flatMap(({ code, resterend }, n) => {
      const before = warnings[n - 1];
      if (before === undefined || isFaulty(resterend) || isFaulty(before.resterend)) return [];
      return isEverLater(resterend, before.resterend)
        ? []
        : [
            {
              pointer: `${term.pointer}/waarschuwingen/${n}`,
              problem: `"${code}" staat na "${before.code}", maar komt nooit later`,
              example: exampleOfStart(inquiry, term),
            },
          ];
    });
  });

const isFaulty = (duration: Duration): boolean => durationFaults(duration, '').length > 0;

const isEverLater = (left: Duration, before: Duration): boolean =>
  sampleMoments.some((due) => startOfRemaining(due, left) > startOfRemaining(due, before));
