import { isHubId } from '#contracts';
import type { PartnerId } from '#core';
import type { Signals } from '#messaging';
import { type Answer, faultView, json, problem, wholeNumber } from '#runtime';
import { reportStatus, toldStatus, type StatusParts } from '#store';
import { lookUntil } from '../http/look-until.js';
import { unknownReport } from '../http/unknown-report.js';

export interface StatusQuestionParts extends StatusParts {
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
  (parts: StatusQuestionParts): ReadStatus =>
  async ({ partner, id, wachtOp, timeout, signal }) => {
    if (wachtOp !== undefined && wachtOp !== 'uitkomst')
      return problem('aanvraag-onjuist', 'De parameter wachtOp is uitkomst, of ontbreekt.');
    const seconds = wholeNumber('timeout', timeout, { standard: 5, min: 0, max: 20 });
    if (typeof seconds !== 'number') return seconds;
    if (!isHubId(id)) return unknownReport();
    const { pool, signals } = parts;
    const status = await lookUntil(() => reportStatus(pool, id, partner), {
      signals,
      channel: OUTCOMES,
      everyMs: LOOK_AGAIN_MS,
      forMs: wachtOp === undefined ? 0 : seconds * 1_000,
      signal,
    });
    if (status === null) return unknownReport();
    return json(200, await toldStatus(parts, status, faultView));
  };
