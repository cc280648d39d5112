import type { Json, RecipientName } from '#core';
import type { Answer, Delivery, DutyStatus, ReportStatus } from './answers.js';
import { readAnswer, readDeliveries, readDuties, readStatus } from './read-answer.js';

/** A partner's system, seen from the hub: it sends, asks what became of it, and reads its feed. */
export interface PartnerClient {
  readonly code: RecipientName;
  /** Sends one CloudEvent in structured mode, these bytes exactly. */
  send(event: string): Promise<Answer>;
  /** What became of a report, once the hub has decided; null when it has not within `seconds`. */
  outcome(report: string, seconds: number): Promise<ReportStatus | null>;
  /** What it still has to do in a case that the hub calls so. */
  duties(zaak: string): Promise<readonly DutyStatus[]>;
  /** The deliveries after one, oldest first; waits up to `seconds` for the first. Asking acknowledges what came before. */
  deliveries(after: string | null, seconds: number): Promise<readonly Delivery[]>;
}

const PAGE = 100;

/**
 * The hub's HTTP interfaces for one partner, or for one function of it, which has a token and a feed of its own. Throws when the hub cannot
 * be reached or answers what it should not.
 */
export const partnerClient = (baseUrl: string, code: RecipientName, token: string): PartnerClient => {
  const url = (path: string): URL => new URL(path, baseUrl);
  const authorization = { authorization: `Bearer ${token}` };
  return {
    code,
    send: async (event) => {
      const response = await fetch(url('/v1/berichten'), {
        method: 'POST',
        headers: { ...authorization, 'content-type': 'application/cloudevents+json' },
        body: event,
      });
      return readAnswer(response.status, await bodyOf(response));
    },
    outcome: async (report, seconds) => {
      const address = url(`/v1/berichten/${encodeURIComponent(report)}`);
      address.search = new URLSearchParams({ wachtOp: 'uitkomst', timeout: String(seconds) }).toString();
      const response = await fetch(address, { headers: authorization });
      const body = await bodyOf(response);
      return response.ok ? readStatus(body) : null;
    },
    duties: async (zaak) => {
      const address = url('/v1/plichten');
      address.search = new URLSearchParams({ zaak, limit: '500' }).toString();
      const response = await fetch(address, { headers: authorization });
      const body = await bodyOf(response);
      if (!response.ok)
        throw new Error(`de plichten van ${code} zijn niet te lezen: HTTP ${response.status}`);
      return readDuties(body);
    },
    deliveries: async (after, seconds) => {
      const address = url('/v1/afleveringen');
      address.search = new URLSearchParams({
        ...(after === null ? {} : { lastEventId: after }),
        ...(seconds === 0 ? {} : { timeout: String(seconds) }),
        limit: String(PAGE),
      }).toString();
      const response = await fetch(address, {
        headers: authorization,
      });
      const body = await bodyOf(response);
      if (!response.ok)
        throw new Error(`de afleveringen van ${code} zijn niet te lezen: HTTP ${response.status}`);
      return readDeliveries(body);
    },
  };
};

const bodyOf = async (response: Response): Promise<Json> => {
  const text = await response.text();
  try {
    return JSON.parse(text) as Json;
  } catch {
    return null;
  }
};
