import type { Pool } from 'pg';
import {
  decidedIn,
  decidedKey,
  explain,
  explainSecondLook,
  reportExplained,
  readEvidence,
  type Contract,
  type DecidedRecipient,
  type Evidence,
  type Explanation,
  type ReportId,
  type Rulebook,
  type SecondLookExplanation,
} from '#core';
import type { RulebookShelf } from '../rulebooks/rulebook-shelf.js';
import { storedDeliveries, type StoredCheck, type StoredDecision } from './stored-decisions.js';
import { evidenceOf, type StoredEvidence } from './stored-evidence.js';

export interface ExplainParts {
  readonly pool: Pool;
  readonly rulebooks: RulebookShelf;
  readonly contracts: { readonly all: readonly Contract[] };
}

/** A report explained from its evidence, with what later checks changed for each recipient. */
export interface ExplainedReport {
  readonly stored: StoredEvidence;
  readonly evidence: Evidence;
  readonly rulebook: Rulebook;
  readonly decided: readonly DecidedRecipient[];
  readonly explanation: Explanation;
  readonly deliveries: readonly StoredDecision[];
  /** By `decidedKey`. */
  readonly checks: ReadonlyMap<string, readonly SecondLookExplanation[]>;
}

/** Explains a report whatever became of its body, under the rulebook of its time; null for an unknown id. */
export const explainedReport = async (parts: ExplainParts, id: ReportId): Promise<ExplainedReport | null> => {
  const stored = await evidenceOf(parts.pool, id);
  const evidence = stored === null ? null : readEvidence(stored.record);
  if (stored === null || evidence === null) return null;
  const [rulebook, deliveries] = await Promise.all([
    parts.rulebooks.byVersion(evidence.rulebook),
    storedDeliveries(parts.pool, id),
  ]);
  const decided = decidedIn(rulebook, evidence);
  const explanation = explain(rulebook, parts.contracts.all, evidence, decided);
  const found = { stored, evidence, rulebook, decided, explanation, deliveries };
  return { ...found, checks: await checksOf(parts, found) };
};

const checksOf = async (
  { rulebooks, contracts }: ExplainParts,
  { evidence, decided, explanation, deliveries }: Omit<ExplainedReport, 'checks'>,
): Promise<ExplainedReport['checks']> => {
  const checks = new Map<string, readonly SecondLookExplanation[]>();
  for (const delivery of deliveries.filter(({ checks }) => checks.length > 0)) {
    const key = decidedKey({ ...delivery, isShared: true });
    const decision = decided.find((one) => decidedKey(one) === key);
    const first = explanation.ontvangers.find((one) => explanationKey(one) === key);
    if (decision === undefined || first === undefined) continue;
    const under = reportExplained(contracts.all, evidence);
    const found: SecondLookExplanation[] = [];
    for (const check of delivery.checks)
      found.push(
        explainSecondLook(first, decision, under, {
          outcome: check.outcome,
          at: check.at,
          reason: check.reason,
          renewed: await renewedBy(rulebooks, check, evidence.accepted?.region ?? null),
        }),
      );
    checks.set(key, found);
  }
  return checks;
};

const renewedBy = async (
  rulebooks: RulebookShelf,
  { outcome, at, rulebook, plan, held, persons, conditions }: StoredCheck,
  region: string | null,
) =>
  outcome !== 'vernauwd' || rulebook === null || plan === null
    ? null
    : {
        under: { rulebook: await rulebooks.byId(rulebook), moment: { at, region } },
        decided: { plan, held: held ?? '', persons: persons ?? [], conditions: conditions ?? '' },
      };

/** The same key as that of the decision that was explained. */
export const explanationKey = (one: Explanation['ontvangers'][number]): string =>
  decidedKey({
    name: one.ontvanger,
    standsInFor: one.namens,
    partnership: one.verband,
    purpose: one.doel,
    ofCorrection: one.vanCorrectie,
    isShared: one.uitkomst !== 'niets',
  });
