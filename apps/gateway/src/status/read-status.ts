import type { Pool } from 'pg';
import { isHubId, type Contracts } from '#contracts';
import type { Contract, PartnerId } from '#core';
import type { Signals } from '#messaging';
import { type Answer, type Clock, json, type Keyring, problem, wholeNumber } from '#runtime';
import { reportStatus, termsOfReport, type RulebookShelf } from '#store';
import { lookUntil } from '../http/look-until.js';
import { unknownReport } from '../http/unknown-report.js';
import { statusView } from './status-view.js';
import { termView } from './term-view.js';

export interface StatusParts {
  readonly pool: Pool;
  readonly contracts: Contracts;
  readonly rulebooks: RulebookShelf;
  readonly keyring: Keyring;
  readonly clock: Clock;
  readonly signals: Signals;
}

/** Which report a sender asks after, with its query parameters as they came; `signal` ends the waiting. */
export interface StatusQuestion {
  readonly partner: PartnerId;
  readonly id: string;
  readonly wachtOp?: unknown;
  readonly timeout?: unknown;
  readonly signal: AbortSignal;
}

export type ReadStatus = (question: StatusQuestion) => Promise<Answer>;

const OUTCOMES = 'berichten';
const LOOK_AGAIN_MS = 250;

/** What became of a partner's own report; somebody else's report is as unknown as one that does not exist. */
export const readStatus =
  ({ pool, contracts, rulebooks, keyring, clock, signals }: StatusParts): ReadStatus =>
  async ({ partner, id, wachtOp, timeout, signal }) => {
    if (wachtOp !== undefined && wachtOp !== 'uitkomst')
      return problem('aanvraag-onjuist', 'De parameter wachtOp is uitkomst, of ontbreekt.');
    const seconds = wholeNumber('timeout', timeout, { standard: 5, min: 0, max: 20 });
    if (typeof seconds !== 'number') return seconds;
    if (!isHubId(id)) return unknownReport();
    const status = await lookUntil(() => reportStatus(pool, id, partner), {
      signals,
      channel: OUTCOMES,
      everyMs: LOOK_AGAIN_MS,
      forMs: wachtOp === undefined ? 0 : seconds * 1_000,
      signal,
    });
    if (status === null) return unknownReport();
    const contractOf = (kind: string | null, version: number | null): Contract | null =>
      contracts.all.find((one) => one.kind === kind && one.version === version) ?? null;
    const rulebook = await rulebooks.byId(status.rulebook);
    const eventId = keyring.eventIdOf({ ...status, reportId: status.id });
    const contract = contractOf(status.kind, status.version);
    const corrected = contractOf(status.correctedKind, status.correctedVersion);
    const { caseId } = status;
    const started = caseId === null ? [] : await termsOfReport(pool, caseId, id);
    const termijnen = await Promise.all(
      started.map(async (term) => termView(await rulebooks.byId(term.rulebook), term)),
    );
    const view = statusView({ status, eventId, rulebook, contract, corrected }, clock());
    return json(200, caseId === null ? view : { ...view, termijnen: termijnen.flat() });
  };
