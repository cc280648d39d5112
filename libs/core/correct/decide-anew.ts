import type { CaseState } from '../case/case-state.js';
import { decide } from '../process/decide.js';
import type { Decided } from '../process/decide.js';
import { referredReport } from '../process/situation.js';
import type { Situation } from '../process/situation.js';
import type { ValidReport } from '../report/report.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { Original } from './original.js';

/** Decides on an earlier report once more, in place of what was decided on it before. */
export const decideAnew = (
  rulebook: Rulebook,
  again: ValidReport,
  original: Original,
  before: CaseState,
  by: ValidReport,
  situation: Situation,
): Decided =>
  decide(rulebook, again, before, referredReport(original.refersTo, situation), {
    by,
    before: original.data,
    receivedAt: original.receivedAt,
    endedTerms: original.endedTerms,
  });
