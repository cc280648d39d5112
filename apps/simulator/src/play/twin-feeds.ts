import { checkAgain, deliveryId, outgoingReport, recipientName } from '#core';
import type { Accepted, CaseState, Instant, OutgoingReport, RecipientName, ReportId, Rulebook } from '#core';
import type { Tampering } from './start-hub-twin.js';
import { deliveriesOf } from './twin-deliveries.js';
import type { TwinDelivery } from './twin-deliveries.js';

/** The feeds of the twin. */
export interface TwinFeeds {
  add(outcome: Accepted): void;
  /** What a recipient gets after the last one it has, each checked as things stand now (P20). */
  after(to: RecipientName, last: string | null, now: Instant): readonly OutgoingReport[];
  /** What the sender sees of a delivery. */
  stateOf(report: ReportId, to: Addressed): 'afgeleverd' | 'vervangen' | 'gestopt' | 'klaar om af te leveren';
}

type Addressed = Accepted['superseded'][number]['to'];

interface Lying extends Pick<TwinDelivery, 'report'> {
  /** Null: a stray copy, that a spec put there. */
  readonly delivery: TwinDelivery | null;
  /** What was handed out; null: not read yet. */
  read: readonly OutgoingReport[] | null;
  stopped: 'vervangen' | 'gestopt' | null;
}

export const twinFeeds = (
  rulebook: Rulebook,
  cases: ReadonlyMap<string, CaseState>,
  { handOut, misroute }: Tampering,
): TwinFeeds => {
  const feeds = new Map<RecipientName, Lying[]>();
  const byId = new Map<string, Lying>();
  const append = (to: RecipientName, lying: Lying): void => {
    feeds.set(to, [...(feeds.get(to) ?? []), lying]);
  };

  const handedOut = (to: RecipientName, lying: Lying, now: Instant): readonly OutgoingReport[] => {
    if (lying.read !== null) return lying.read;
    if (lying.stopped !== null) return [];
    const report = lying.delivery === null ? lying.report : checked(rulebook, lying.delivery, cases, now);
    if (report === null) lying.stopped = 'gestopt';
    lying.read = report === null ? null : (handOut?.(to, report) ?? [report]);
    return lying.read ?? [];
  };

  return {
    add: (outcome) => {
      for (const { reportId, to } of outcome.superseded) {
        const replaced = byId.get(idOf(reportId, to));
        if (replaced !== undefined) replaced.stopped = 'vervangen';
      }
      for (const delivery of deliveriesOf(rulebook, outcome)) {
        const lying: Lying = { delivery, report: delivery.report, read: null, stopped: null };
        byId.set(delivery.stored.deliveryId, lying);
        append(delivery.to, lying);
        for (const other of misroute?.(delivery.report) ?? []) append(other, { ...lying, delivery: null });
      }
    },
    after: (to, last, now) => {
      const feed = feeds.get(to) ?? [];
      const place = feed.findLastIndex(({ read }) => read?.some(({ id }) => id === last));
      const [reached] = feed.slice(Math.max(0, place), place + 1);
      const rest = (reached?.read ?? []).slice((reached?.read ?? []).findIndex(({ id }) => id === last) + 1);
      return [...rest, ...feed.slice(place + 1).flatMap((lying) => handedOut(to, lying, now))];
    },
    stateOf: (report, to) => {
      const id = idOf(report, to);
      const { read = null, stopped = null } = byId.get(id) ?? {};
      if (read !== null) return 'afgeleverd';
      return stopped ?? 'klaar om af te leveren';
    },
  };
};

const idOf = (report: ReportId, to: Addressed): string =>
  deliveryId(report, {
    ...to,
    partner: recipientName(to),
    standsInFor: to.standsInFor?.partner ?? null,
  });

const checked = (
  rulebook: Rulebook,
  { stored, source }: TwinDelivery,
  cases: ReadonlyMap<string, CaseState>,
  at: Instant,
): OutgoingReport | null => {
  const caseNow = cases.get(stored.caseId);
  if (caseNow === undefined) return null;
  const look = checkAgain(rulebook, { ...stored, earlier: null }, source, {
    at,
    rulebook,
    caseNow,
    hasRead: false,
  });
  return look.tag === 'stop' ? null : outgoingReport(rulebook, source.contract, stored, look.view);
};
