import { checkShownTerms } from '../check/check-shown-terms.js';
import { checkAnswer } from '../check/check-answer.js';
import { checkDeliveries } from '../check/check-deliveries.js';
import { checkDelivered, checkDistribution } from '../check/check-distribution.js';
import { rowName } from '../check/row-name.js';
import type { Scenario } from '../scenario/scenario.js';
import { isTold } from '../scenario/told-terms.js';
import { clientOf } from './round.js';
import type { Round, SentReport } from './round.js';
import { shownReport } from './shown-report.js';

/**
 * Looks back over a whole scenario: nothing else arrived anywhere, nothing arrived twice, and what each sender can read of
 * its earlier reports did not change by later ones.
 */
export const sweep = async (round: Round, scenario: Scenario): Promise<void> => {
  const reports = [...round.sent.values()].filter(
    (report) => report.scenario === scenario && isFirst(report),
  );
  for (const report of reports) {
    const name = rowName(scenario, report.row);
    const delivered = round.inboxes.all().filter(([, { berichtid }]) => berichtid === report.receipt);
    const differences = [
      ...checkDeliveries(
        round.script.views,
        { ...report, shown: shownReport(round.sent, scenario, report.row, report.data) },
        delivered,
        'aan het eind',
      ),
      ...(await statusDifferences(round, report)),
    ];
    differences.forEach((difference) => round.unexpected.add(`${name}, ${difference}`));
  }
  const receipts = new Set([...round.sent.values()].map(({ receipt }) => receipt));
  const cases = new Map([...round.cases].map(([name, id]) => [id, name]));
  for (const [partner, { berichtid, subject }] of round.inboxes.all()) {
    const name = cases.get(subject);
    if (name !== undefined && !receipts.has(berichtid))
      round.unexpected.add(`${name}, ${partner}: krijgt een aflevering van een bericht dat niemand stuurde`);
  }
};

const isFirst = ({ row }: SentReport): boolean => row.herhaaltRij === undefined;

const statusDifferences = async (
  round: Round,
  { scenario, row, receipt }: SentReport,
): Promise<readonly string[]> => {
  if (receipt === null || isTold(row)) return [];
  const status = await clientOf(round, row.afzender).outcome(receipt, 0);
  if (status === null) return ['de uitkomst is niet meer te lezen'];
  const isRefused = row.verwacht.uitslag === 'geweigerd';
  const answer = { status: isRefused ? 400 : 202, bericht: receipt, fouten: status.fouten };
  return [
    ...checkAnswer(row.verwacht, answer, status, null),
    ...checkDistribution(row.verwacht, status),
    ...checkDelivered(row.verwacht, status),
    ...checkShownTerms(round.script, scenario, row, status),
  ];
};
