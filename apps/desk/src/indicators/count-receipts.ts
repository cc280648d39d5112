import type { Pool, PoolClient } from 'pg';
import { acceptedIn, dataOf } from '#contracts';
import { factOf, translated, type IndicatorFact, type ReportId } from '#core';
import type { LogBatch } from '#messaging';
import type { Keyring } from '#runtime';
import {
  advancePosition,
  doublesAmong,
  holdCaseKeys,
  inTransaction,
  keepFacts,
  lockPositions,
  ownReports,
  type OwnReport,
  type RulebookShelf,
} from '#store';
import { factsReader } from './facts-reader.js';

export interface CountParts {
  readonly pool: Pool;
  readonly keyring: Keyring;
  readonly rulebooks: RulebookShelf;
}

/**
 * Keeps what counts of the reports that these receipts say were accepted, in one transaction with how far they were read: each report
 * counts once, whatever crashes. Of its contents nothing else is kept.
 */
export const countReceipts =
  (parts: CountParts) =>
  (batches: readonly LogBatch[]): Promise<void> =>
    inTransaction(parts.pool, async (client) => {
      const before = await lockPositions(client, factsReader, batches);
      const accepted = batches.flatMap(({ records }, n) =>
        records
          .filter(({ offset }) => offset >= (before[n]?.next ?? 0))
          .flatMap(({ value }) => (value === null ? [] : (acceptedIn(value) ?? []))),
      );
      await keepFacts(client, await factsIn(parts, client, accepted));
      for (const [n, batch] of batches.entries()) {
        const next = Math.max(batch.next, before[n]?.next ?? 0);
        await advancePosition(client, { ...batch, reader: factsReader }, { next, chain: null });
      }
    });

const factsIn = async (
  parts: CountParts,
  client: PoolClient,
  accepted: readonly ReportId[],
): Promise<readonly IndicatorFact[]> => {
  const reports = await ownReports(client, accepted);
  const keys = await holdCaseKeys(client, [...new Set(reports.map(({ caseId }) => caseId))]);
  const facts = reports.map((report) => factIn(parts, report, keys.get(report.caseId) ?? null));
  const doubles = (await doublesAmong(client, accepted)).map((double) =>
    factOf({ ...double, from: '', corrects: null, data: {} }),
  );
  return [...(await Promise.all(facts)), ...doubles].filter((fact) => fact !== null);
};

const factIn = async (
  { keyring, rulebooks }: CountParts,
  { partner, rulebook: number, ...report }: OwnReport,
  wrappedKey: Buffer | null,
): Promise<IndicatorFact | null> => {
  const body = keyring.bodyOf({ ...report, reportId: report.id, wrappedKey });
  // Its contents were destroyed meanwhile: nothing can be counted of it. A correction without contents withdraws.
  if (body === null && report.corrects === null) return null;
  const rulebook = await rulebooks.byId(number);
  const data = body === null ? null : translated(rulebook, report.kind, dataOf(body));
  return factOf({ ...report, from: partner, repeats: null, data });
};
