import { toRfc3339 } from '../report/instant.js';
import type { Instant } from '../report/instant.js';
import { articleOf } from '../explain/article-of.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { TermRule } from '../rulebook/term-rule.js';
import type { Term } from '../term/term.js';
import { countedBetween } from '../time/counted-between.js';
import type { CardClock } from './card.js';
import { countedParts } from './counted-parts.js';
import { windowsOf } from './windows-of.js';

/** What decides how a viewer sees a clock. */
export interface ClockSight {
  /** The start that the view tells; null: it is the receipt. */
  readonly toldStart: Instant | null;
  readonly isCorrected: boolean;
  /** Whether the viewer has the report that ended it. */
  readonly isEndKnown: boolean;
  readonly at: Instant;
}

/** A term as a clock on the card. */
export const cardClock = (rulebook: Rulebook, rule: TermRule, term: Term, sight: ClockSight): CardClock => {
  const { startsAt, dueAt, end } = term;
  const { toldStart, isCorrected, isEndKnown, at } = sight;
  const windows = windowsOf(rule, term);
  // What fell away because nothing can meet it ran out.
  const stopped = isEndKnown && rule.ends.size > 0 ? end : null;
  return {
    termijn: term.code,
    omschrijving: rule.description,
    artikel: articleOf(rulebook, rule),
    begint: toRfc3339(startsAt),
    eindigt: toRfc3339(dueAt),
    voorlopig: term.isProvisional,
    gecorrigeerd: isCorrected,
    teBevestigen: toldStart !== null && toldStart > startsAt ? toRfc3339(toldStart) : null,
    delen: countedParts(startsAt, dueAt, windows),
    stand: stopped === null ? (at >= dueAt ? 'verstreken' : 'loopt') : standOf(stopped, dueAt),
    gestoptOp: stopped === null ? null : toRfc3339(stopped.at),
    resterend:
      stopped === null || stopped.at >= dueAt ? null : countedBetween(stopped.at, dueAt, windows) / 1000,
  };
};

const standOf = ({ outcome, at }: NonNullable<Term['end']>, dueAt: Instant): CardClock['stand'] =>
  outcome === 'vervallen' ? 'vervallen' : at > dueAt ? 'te laat gehaald' : 'gehaald';
