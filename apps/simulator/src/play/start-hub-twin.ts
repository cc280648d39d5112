import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { encodeStructured, exampleRulebook, loadContracts, receive } from '#contracts';
import {
  compileRulebook,
  deliveryId,
  explainRefusal,
  originalAfter,
  outgoingReport,
  processBatch,
  recipientName,
  viewOf,
} from '#core';
import type {
  CaseState,
  Fault,
  Instant,
  JsonObject,
  KnownReport,
  Original,
  OutgoingReport,
  Outcome,
  PartnerId,
  RecipientName,
  Rulebook,
} from '#core';

/** What a spec changes about the hub, to see that the simulator notices: what a partner is handed, and what was decided. */
export interface Tampering {
  readonly handOut?: (to: PartnerId, report: OutgoingReport) => readonly OutgoingReport[];
  readonly misroute?: (report: OutgoingReport) => readonly PartnerId[];
}

export interface HubTwin {
  readonly baseUrl: string;
  readonly tokens: Readonly<Record<PartnerId, string>>;
  readonly setTime: (instant: Instant) => void;
  close(): Promise<void>;
}

const LONG_POLL_STEP_MS = 10;

/** A hub in memory behind the real HTTP interfaces, deciding with the real core, contracts and example rulebook. For specs. */
export const startHubTwin = async (tampering: Tampering = {}): Promise<HubTwin> => {
  const contracts = loadContracts();
  const rulebook = compiledExample(contracts.all);
  const reports = new Map<string, KnownReport>();
  const cases = new Map<string, CaseState>();
  const originals = new Map<string, Original>();
  const outcomes = new Map<string, Outcome>();
  const feeds = new Map<PartnerId, OutgoingReport[]>();
  let now: Instant = 0;

  const take = (partner: PartnerId, value: Buffer): readonly [number, JsonObject] => {
    const raw = { partner, receivedAt: now, position: null, attributes: [], key: null, value };
    const received = receive({ ...raw, contentType: 'application/cloudevents+json' });
    const [outcome] = processBatch(rulebook, contracts.check, [received], { reports, cases, originals });
    if (outcome !== undefined && outcome.tag !== 'duplicate') remember(partner, outcome);
    const faults = outcome?.tag === 'rejected' ? outcome.faults : [];
    return [faults.length > 0 ? 400 : 202, { bericht: received.id, fouten: faults.map(faultView) }];
  };

  const remember = (partner: PartnerId, outcome: Exclude<Outcome, { readonly tag: 'duplicate' }>): void => {
    const { id } = outcome.received;
    outcomes.set(id, outcome);
    const isAccepted = outcome.tag === 'accepted';
    const recipients = isAccepted ? outcome.deliveries.map(({ to }) => to.recipient) : [];
    reports.set(id, { id, partner, caseId: isAccepted ? outcome.caseAfter.id : null, recipients });
    if (!isAccepted) return;
    cases.set(outcome.caseAfter.id, outcome.caseAfter);
    const original = originalAfter(rulebook, outcome, originals);
    for (const known of [original.id, id]) originals.set(known, original);
    for (const outgoing of deliveriesOf(rulebook, outcome)) {
      const [to, report] = outgoing;
      append(to, ...(tampering.handOut?.(to, report) ?? [report]));
      tampering.misroute?.(report).forEach((other) => append(other, report));
    }
  };

  const append = (to: PartnerId, ...given: readonly OutgoingReport[]): void => {
    feeds.set(to, [...(feeds.get(to) ?? []), ...given]);
  };

  const after = async (
    partner: PartnerId,
    last: string | null,
    seconds: number,
    request: IncomingMessage,
  ) => {
    for (let left = seconds * 1_000; ; left -= LONG_POLL_STEP_MS) {
      const feed = feeds.get(partner) ?? [];
      const page = feed.slice(feed.findLastIndex(({ id }) => id === last) + 1);
      if (page.length > 0 || left <= 0 || request.destroyed) return page;
      await new Promise((resolve) => setTimeout(resolve, LONG_POLL_STEP_MS));
    }
  };

  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://twin');
    const partner = (request.headers.authorization ?? '').slice('Bearer '.length);
    const answer = async (): Promise<readonly [number, string]> => {
      if (request.method === 'POST') {
        const [status, body] = take(partner, await bytesOf(request));
        return [status, JSON.stringify(body)];
      }
      if (pathname === '/v1/afleveringen') {
        const page = await after(
          partner,
          searchParams.get('lastEventId'),
          Number(searchParams.get('timeout') ?? 0),
          request,
        );
        return [200, `[${page.map((event) => encodeStructured(event).toString('utf8')).join()}]`];
      }
      const outcome = outcomes.get(pathname.split('/').at(-1) ?? '');
      return outcome === undefined ? [404, '{}'] : [200, JSON.stringify(statusView(rulebook, outcome))];
    };
    void answer().then(([status, body]) => response.writeHead(status).end(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    tokens: Object.fromEntries([...rulebook.partners.keys()].map((code) => [code, code])),
    setTime: (instant) => {
      now = instant;
    },
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

const deliveriesOf = (
  rulebook: Rulebook,
  { report, deliveries, correction }: Extract<Outcome, { readonly tag: 'accepted' }>,
): readonly (readonly [RecipientName, OutgoingReport])[] =>
  deliveries.map(({ to, decision, ofCorrection, status }, number) => {
    const partner = recipientName(to);
    const { partnership, purpose, waitsUntil, readableUntil } = to;
    const address = { partner, standsInFor: to.standsInFor?.partner ?? null, partnership, purpose };
    const stored = {
      ...decision,
      ...address,
      number,
      deliveryId: deliveryId(report.id, address),
      reportId: report.id,
      corrects: correction?.original ?? null,
      receivedAt: report.receivedAt,
      caseId: report.caseId,
      from: report.provider.partner,
      capacity: report.provider.capacity,
      waitsUntil,
      readableUntil,
      signal: decision.signal ? status : null,
    };
    const { contract, data } = ofCorrection && correction !== null ? correction : report;
    const view = viewOf(rulebook, { data: data ?? {}, contract, at: report.receivedAt }, decision);
    return [partner, outgoingReport(rulebook, correction?.contract ?? contract, stored, view)] as const;
  });

const statusView = (rulebook: Rulebook, outcome: Outcome): JsonObject => {
  if (outcome.tag !== 'accepted')
    return { status: 'geweigerd', fouten: outcome.tag === 'rejected' ? outcome.faults.map(faultView) : [] };
  return {
    status: 'aangenomen',
    zaak: outcome.report.caseId,
    toelichting: outcome.notes,
    ontvangers: outcome.deliveries.map(({ to }) => ({
      ketenpartner: to.recipient,
      naam: to.recipient,
      status: 'afgeleverd',
      ...(to.standsInFor === null ? {} : { namens: to.standsInFor.partner }),
      velden: [{ veld: '/', regel: to.rule, artikel: 'art.' }],
    })),
    nietGedeeld: outcome.withheld.map(({ from, refusal }) => ({
      ketenpartner: from.recipient,
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
