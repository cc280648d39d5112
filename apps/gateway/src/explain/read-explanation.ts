import { isHubId } from '#contracts';
import {
  adlRecords,
  asTold,
  ownPart,
  recipientOfName,
  senderPart,
  withChecks,
  type RecipientName,
} from '#core';
import { type Answer, json, problem } from '#runtime';
import { explainedReport, explanationKey, type ExplainParts } from '#store';
import { unknownReport } from '../http/unknown-report.js';
import { ownDeliveries, type OwnParts } from './own-deliveries.js';

/** Which report is asked about, in which form. */
export interface ExplanationQuestion {
  readonly caller: RecipientName;
  readonly id: string;
  readonly vorm?: unknown;
}

export type ReadExplanation = (question: ExplanationQuestion) => Promise<Answer>;

/**
 * Why a report went where it went: for its sender as a whole, for a recipient only its own part and only what it got. For
 * everybody else it is as unknown as one that does not exist.
 */
export const readExplanation =
  (parts: ExplainParts & OwnParts): ReadExplanation =>
  async ({ caller, id, vorm = 'uitleg' }) => {
    if (vorm !== 'uitleg' && vorm !== 'adl')
      return problem('aanvraag-onjuist', 'De parameter vorm is uitleg of adl, of ontbreekt.');
    const found = isHubId(id) ? await explainedReport(parts, id) : null;
    if (found === null) return unknownReport();
    const isSender = found.evidence.sender === recipientOfName(caller).recipient;
    const own = isSender ? [] : await ownDeliveries(parts, found, caller);
    if (!isSender && own.length === 0) return unknownReport();
    const explanation = isSender
      ? senderPart(found.rulebook, found.explanation)
      : ownPart(found.explanation, own);
    if (vorm === 'adl') return json(200, { records: adlRecords(explanation) });
    // A recipient hears nothing of later checks: they tell what it does not get.
    const checks = isSender ? found.checks : new Map<string, never>();
    return json(
      200,
      withChecks(explanation, (recipient) => (checks.get(explanationKey(recipient)) ?? []).map(asTold)),
    );
  };
