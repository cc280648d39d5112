import type { Pool } from 'pg';
import type { Contract, Instant } from '#core';
import type { RulebookShelf } from '../rulebooks/rulebook-shelf.js';
import { termsOfReport } from '../terms/terms-of-report.js';
import type { ReportStatus } from './report-status.js';
import { statusView, type FaultView } from './status-view.js';
import { termView } from './term-view.js';

export interface StatusParts {
  readonly pool: Pool;
  readonly contracts: { readonly all: readonly Contract[] };
  readonly rulebooks: Pick<RulebookShelf, 'byId'>;
  readonly keyring: {
    readonly eventIdOf: (
      kept: Pick<ReportStatus, 'caseId' | 'sealedEventId' | 'wrappedKey'> & { readonly reportId: string },
    ) => string | null;
  };
  readonly clock: () => Instant;
}

/** What its sender is told of a report: its outcome under the rulebook of its time, who has it, and the terms it started. */
export const toldStatus = async (parts: StatusParts, status: ReportStatus, faultView: FaultView) => {
  const { pool, contracts, rulebooks, keyring, clock } = parts;
  const contractOf = (kind: string | null, version: number | null): Contract | null =>
    contracts.all.find((one) => one.kind === kind && one.version === version) ?? null;
  const rulebook = await rulebooks.byId(status.rulebook);
  const eventId = keyring.eventIdOf({ ...status, reportId: status.id });
  const contract = contractOf(status.kind, status.version);
  const corrected = contractOf(status.correctedKind, status.correctedVersion);
  const view = statusView({ status, eventId, rulebook, contract, corrected }, clock(), faultView);
  const { caseId, id } = status;
  if (caseId === null) return view;
  const started = await termsOfReport(pool, caseId, id);
  const termijnen = await Promise.all(
    started.map(async (term) => termView(await rulebooks.byId(term.rulebook), term)),
  );
  return { ...view, termijnen: termijnen.flat() };
};
