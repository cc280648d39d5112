import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { encodeStructured, exampleRulebook, loadContracts, receive } from '#contracts';
import {
  compileRulebook,
  explainRefusal,
  HUB,
  marksOf,
  processBatch,
  recipientName,
  recipientsIn,
} from '#core';
import type {
  CaseState,
  Fault,
  Instant,
  JsonObject,
  OutgoingReport,
  Outcome,
  PartnerId,
  ReceivedReport,
  RecipientName,
  Rulebook,
  Term,
} from '#core';
import type { Desk } from './desk.js';
import { twinClock } from './twin-clock.js';
import { twinDesk } from './twin-desk.js';
import { twinTermView } from './twin-term-view.js';
import { twinWakeUps } from './twin-wake-ups.js';
import { twinFeeds } from './twin-feeds.js';
import type { TwinFeeds } from './twin-feeds.js';

/** What a spec changes about the hub, to see that the simulator notices: what a partner is handed, and what was decided. */
export interface Tampering {
  readonly handOut?: (to: PartnerId, report: OutgoingReport) => readonly OutgoingReport[];
  readonly misroute?: (report: OutgoingReport) => readonly PartnerId[];
}

export interface HubTwin {
  readonly baseUrl: string;
  readonly tokens: Readonly<Record<RecipientName, string>>;
  /** What became due in the meantime is reported first, each at its own moment. */
  readonly setTime: (instant: Instant) => void;
  /** Every term that was ever started, as it stands now. */
  readonly terms: () => readonly Term[];
  readonly desk: Desk;
  close(): Promise<void>;
}

/** A hub in memory behind the real HTTP interfaces, deciding with the real core, contracts and example rulebook. For specs. */
export const startHubTwin = async (tampering: Tampering = {}): Promise<HubTwin> => {
  const contracts = loadContracts();
  const rulebook = compiledExample(contracts.all);
  const history: ReceivedReport[] = [];
  const outcomes = new Map<string, Outcome>();
  const cases = new Map<string, CaseState>();
  const feeds = twinFeeds(rulebook, cases, tampering);
  const clock = twinClock(rulebook);
  const wakeUps = twinWakeUps();
  let now: Instant = 0;
  const desk = twinDesk({ rulebook, cases, termsOf: clock.termsOf, now: () => now });

  const take = (partner: PartnerId, value: Buffer): readonly [number, JsonObject] => {
    const raw = { partner, receivedAt: now, position: null, attributes: [], key: null, value };
    const received = receive({ ...raw, contentType: 'application/cloudevents+json' });
    const marks = marksOf(rulebook, received, (text) => text);
    history.push(marks === null ? received : { ...received, marks });
    const situation = { reports: new Map(), cases: new Map(), originals: new Map() };
    const outcome = processBatch(rulebook, contracts.check, history, situation).at(-1);
    if (outcome !== undefined && outcome.tag !== 'duplicate') remember(outcome);
    const faults = outcome?.tag === 'rejected' ? outcome.faults : [];
    return [faults.length > 0 ? 400 : 202, { bericht: received.id, fouten: faults.map(faultView) }];
  };

  const remember = (outcome: Exclude<Outcome, { readonly tag: 'duplicate' }>): void => {
    outcomes.set(outcome.received.id, outcome);
    if (outcome.tag !== 'accepted') return;
    cases.set(outcome.caseAfter.id, outcome.caseAfter);
    feeds.add(outcome);
    clock.add(outcome);
    desk.add(outcome);
    wakeUps.wake();
  };

  const after = async (
    partner: RecipientName,
    last: string | null,
    seconds: number,
    request: IncomingMessage,
  ) => {
    for (const until = performance.now() + seconds * 1_000; ;) {
      const page = request.destroyed ? [] : feeds.after(partner, last, now);
      const left = until - performance.now();
      if (page.length > 0 || left <= 0 || request.destroyed) return page;
      await wakeUps.next(left);
    }
  };

  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://twin');
    const caller = (request.headers.authorization ?? '').slice('Bearer '.length);
    const answer = async (): Promise<readonly [number, string]> => {
      if (request.method === 'POST') {
        const [status, body] = take(caller, await bytesOf(request));
        return [status, JSON.stringify(body)];
      }
      if (pathname === '/v1/afleveringen') {
        const page = await after(
          caller,
          searchParams.get('lastEventId'),
          Number(searchParams.get('timeout') ?? 0),
          request,
        );
        return [200, `[${page.map((event) => encodeStructured(event).toString('utf8')).join()}]`];
      }
      if (pathname === '/v1/plichten')
        return [200, JSON.stringify({ plichten: clock.duties(caller, searchParams.get('zaak'), now) })];
      const outcome = outcomes.get(pathname.split('/').at(-1) ?? '');
      return outcome === undefined
        ? [404, '{}']
        : [200, JSON.stringify(statusView(rulebook, feeds, outcome, clock.terms()))];
    };
    void answer().then(([status, body]) => response.writeHead(status).end(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    tokens: Object.fromEntries(recipientsIn(rulebook).map((name) => [name, name])),
    setTime: (instant) => {
      for (;;) {
        const due = clock.nextBy(instant);
        if (due === null) break;
        now = due.at;
        take(HUB, due.report);
      }
      now = instant;
      wakeUps.wake();
    },
    terms: clock.terms,
    desk,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

const bytesOf = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};

const compiledExample = (contracts: Parameters<typeof compileRulebook>[1]): Rulebook => {
  const compiled = compileRulebook(exampleRulebook(), contracts);
  if ('findings' in compiled) throw new Error(JSON.stringify(compiled.findings));
  return compiled.rulebook;
};

const statusView = (
  rulebook: Rulebook,
  feeds: TwinFeeds,
  outcome: Outcome,
  terms: readonly Term[],
): JsonObject => {
  if (outcome.tag !== 'accepted')
    return { status: 'geweigerd', fouten: outcome.tag === 'rejected' ? outcome.faults.map(faultView) : [] };
  return {
    status: 'aangenomen',
    zaak: outcome.report.caseId,
    ...(outcome.repeats === null ? {} : { vermoedelijkDubbelVan: outcome.repeats }),
    toelichting: outcome.notes,
    termijnen: terms
      .filter(({ reportId }) => reportId === outcome.report.id)
      .flatMap((term) => twinTermView(rulebook, term)),
    ontvangers: outcome.deliveries.map(({ to }) => ({
      ketenpartner: recipientName(to),
      naam: recipientName(to),
      status: feeds.stateOf(outcome.report.id, to),
      ...(to.standsInFor === null ? {} : { namens: to.standsInFor.partner }),
      velden: [{ veld: '/', regel: to.rule, artikel: 'art.' }],
    })),
    nietGedeeld: outcome.withheld.map(({ from, refusal }) => ({
      ketenpartner: recipientName(from),
      naam: rulebook.partners.get(from.recipient)?.name ?? '',
      redenen: explainRefusal(rulebook, refusal),
    })),
  };
};

const faultView = ({ code, pointer, expected, remedy }: Fault): JsonObject => ({
  code,
  veld: pointer,
  verwacht: { nl: expected.nl, en: expected.en },
  herstel: { nl: remedy.nl, en: remedy.en },
});
