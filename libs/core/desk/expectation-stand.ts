import type { Instant } from '../report/instant.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { TermEnd } from '../rulebook/term-rule.js';
import type { Plan } from '../share/plan.js';
import type { Term } from '../term/term.js';
import type { Awaiting } from './awaiting.js';
import type { CardExpectation } from './card.js';
import type { CurrentReport } from './current-report.js';
import type { Knowledge } from './knowledge.js';
import { sharingBasis } from './sharing-basis.js';
import { shownStart } from './shown-start.js';

export interface ExpectationStand {
  readonly stand: CardExpectation['stand'];
  /** Null: the viewer cannot see when the term began. */
  readonly dueAt: Instant | null;
  readonly changesAt: Instant | null;
}

export interface Expected {
  readonly awaiting: Awaiting;
  readonly term: Term;
  /** The plans by which it would come to the viewer; null: that does not matter here. */
  readonly basis: readonly Plan[] | null;
  readonly reports: readonly CurrentReport[];
  readonly region: string;
  readonly at: Instant;
}

/**
 * How it stands with what is awaited. Only of a term that the rulebook shows to the table the hub's own outcome counts; otherwise the
 * viewer's own reports alone.
 */
export const expectationStand = (
  rulebook: Rulebook,
  knowledge: Knowledge,
  { awaiting, term, basis, reports, region, at }: Expected,
): ExpectationStand | null => {
  const { rule, report } = awaiting;
  const start = shownStart(rule.from, term.isProvisional, report.data, null);
  const isTold = start !== null && !(report.isOutdated && start !== 'receipt' && start !== term.startsAt);
  const dueAt = isTold ? term.dueAt : null;
  const isLate = (moment: Instant): boolean => dueAt !== null && moment > dueAt;
  const ended = (outcome: TermEnd['outcome']): Instant | null =>
    endedAt(knowledge, awaiting, outcome, reports);
  if (rule.isShownAtTable && term.end?.outcome === 'vervallen') return null;
  const metAt = rule.isShownAtTable ? (term.end?.at ?? null) : ended('gehaald');
  if (metAt !== null)
    return { stand: isLate(metAt) ? 'te laat ontvangen' : 'ontvangen', dueAt, changesAt: null };
  const fellAwayAt = ended('vervallen');
  // Once it is decided it is told whether it could have come then: what begins later revives nothing.
  const moment = fellAwayAt ?? at;
  const mayCome = basis === null ? null : sharingBasis(rulebook, basis, knowledge, region, moment);
  const turnsAt = fellAwayAt === null ? (mayCome?.changesAt ?? null) : null;
  if (mayCome?.holds === false) return { stand: 'geen grondslag', dueAt: null, changesAt: turnsAt };
  if (fellAwayAt !== null || (dueAt !== null && at >= dueAt))
    return { stand: 'ontbreekt', dueAt, changesAt: turnsAt };
  return { stand: 'wacht', dueAt, changesAt: earliest(dueAt, turnsAt) };
};

const earliest = (one: Instant | null, other: Instant | null): Instant | null => {
  if (one === null || other === null) return one ?? other;
  return Math.min(one, other);
};

/** When a report of the dossier ended the term, so far as the viewer can judge that. */
const endedAt = (
  knowledge: Knowledge,
  { rule, report }: Awaiting,
  outcome: TermEnd['outcome'],
  reports: readonly CurrentReport[],
): Instant | null => {
  const ending = reports
    .filter(
      (one) =>
        one.id !== report.id &&
        one.firstAt >= report.firstAt &&
        rule.ends.get(one.kind)?.some((end) => end.outcome === outcome && ends(knowledge, end, one, report)),
    )
    .map(({ firstAt }) => firstAt);
  return ending.length === 0 ? null : Math.min(...ending);
};

const ends = (
  { holdsFor }: Knowledge,
  { conditions, isAnswer }: TermEnd,
  one: CurrentReport,
  started: CurrentReport,
): boolean => (!isAnswer || started.ids.has(String(one.data['betreft']))) && conditions.every(holdsFor(one));
