import { isHubId, type Contracts } from '#contracts';
import type { CloudEvent, JsonObject, RulebookDocument } from '#core';
import { ask } from '../../../gateway/src/testing/ask.js';
import type { CanaryHub } from './canary-hub.js';
import { envelopeOf } from './envelope-of.js';
import type { Example } from './examples-of.js';
import { fromLists } from './from-lists.js';
import { markReport } from './mark-report.js';
import { sendersOf, type Sender } from './senders-of.js';
import type { SentReport } from './sent-report.js';
import type { UniqueTexts } from './unique-texts.js';
import { leafAt, leavesOf, withLeaf } from './leaves.js';

/** How a round of reports is sent. */
export interface Round {
  /** Whose turn it is where several kinds of organisation send the same kind of report. */
  readonly turn: number;
  readonly texts: UniqueTexts;
  readonly contracts: Contracts;
  readonly rulebook: RulebookDocument;
  /** Whether texts that the rulebook knows, such as a place, are marked too: then the report goes nowhere by them. */
  readonly marksAll: boolean;
  /** Whether partners are closed, so that others may send in their place. */
  readonly byNight: boolean;
  /** The case a sender writes in, and the report there it refers to. */
  readonly caseOf: (partner: string) => { readonly subject: string; readonly report: string | null } | null;
}

/** Sends every example, marked, by the kinds of organisation that may send it in turn; gives what became of each. */
export const sendReports = async (
  hub: CanaryHub,
  examples: readonly Example[],
  round: Round,
): Promise<readonly SentReport[]> => {
  const sent: SentReport[] = [];
  for (const [n, example] of examples.entries()) {
    const senders = sendersOf(round.rulebook, example).filter(
      ({ partner, capacity }) => round.byNight || capacity === partner,
    );
    const sender = senders[(n + round.turn) % senders.length];
    if (sender === undefined) continue;
    const told = round.caseOf(sender.partner);
    const first = extendedBy(example, examples);
    const subject = told?.subject ?? (first === null ? null : round.texts.word());
    for (const one of first === null ? [example] : [first, example]) {
      const data = referring(round, one, told?.report ?? null);
      if (data !== null) sent.push(await sendOne(hub, { ...one, data }, sender, round, subject));
    }
  }
  return Promise.all(sent.map((report) => outcomeOf(hub, report)));
};

/** What an extension extends: whoever sends one sends this first in the same case, as it is refused where nothing runs. */
const extendedBy = ({ contract, data }: Example, examples: readonly Example[]): Example | null =>
  data['fase'] === 'verlenging'
    ? (examples.find((other) => other.contract === contract && other.data['fase'] === 'besluit') ?? null)
    : null;

const isValid =
  ({ contracts }: Round, { contract }: Example) =>
  (data: JsonObject): boolean =>
    'contract' in contracts.check({ type: contract.type, data } as unknown as CloudEvent);

/** The example with references to a report that exists; null when it cannot do without one that there is not. */
const referring = (round: Round, example: Example, report: string | null): JsonObject | null => {
  const { betreft: _reference, ...without } = example.data;
  if (report === null) return isValid(round, example)(without) ? without : null;
  return leavesOf(example.data)
    .filter((path) => isHubId(String(leafAt(example.data, path))))
    .reduce<JsonObject>((data, path) => withLeaf(data, path, report) as JsonObject, example.data);
};

const sendOne = async (
  hub: CanaryHub,
  example: Example,
  sender: Sender,
  round: Round,
  subject: string | null,
): Promise<SentReport> => {
  const { texts, rulebook, marksAll } = round;
  const { contract } = example;
  const { data: listed, lists } = fromLists(rulebook, contract.kind, sender.capacity, example.data);
  const words = wordsOf(rulebook);
  const keeps = (text: string, pointer: string): boolean =>
    isHubId(text) ||
    lists.some(({ veld, toegestaan }) => veld === pointer && toegestaan !== undefined) ||
    (!marksAll && words.has(text));
  const { data, marks } = markReport({ texts, contract, isValid: isValid(round, example), keeps }, listed);
  const envelope = envelopeOf(texts, sender, contract.type, data, hub.clock(), subject);
  const told = await ask(new URL(hub.url), {
    method: 'POST',
    path: '/v1/berichten',
    token: hub.tokens[sender.partner] ?? '',
    headers: { 'content-type': 'application/cloudevents+json' },
    body: JSON.stringify(envelope.event),
  });
  return {
    partner: sender.partner,
    source: sender.source,
    capacity: sender.capacity,
    subject: String(envelope.event['subject']),
    provider: sender.kind,
    kind: contract.kind,
    id: typeof told.json['bericht'] === 'string' ? told.json['bericht'] : null,
    eventId: envelope.eventId,
    marks: [...marks, ...envelope.marks],
    faults: codesIn(told.json),
  };
};

/** Waits for what intake makes of a report. */
export const outcomeOf = async (hub: CanaryHub, report: SentReport): Promise<SentReport> => {
  if (report.id === null) return report;
  const path = `/v1/berichten/${report.id}?wachtOp=uitkomst&timeout=20`;
  const { json } = await ask(new URL(hub.url), { path, token: hub.tokens[report.partner] ?? '' });
  const subject = typeof json['zaak'] === 'string' ? json['zaak'] : report.subject;
  return { ...report, subject, faults: [...new Set([...report.faults, ...codesIn(json)])] };
};

/** The faults in an answer. */
export const codesIn = ({ fouten }: Readonly<Record<string, unknown>>): readonly string[] =>
  Array.isArray(fouten)
    ? (fouten as { code: string; veld: string }[]).map(({ code, veld }) => `${code} ${veld}`)
    : [];

const wordsOf = (rulebook: RulebookDocument): ReadonlySet<string> => {
  const document = rulebook as unknown as JsonObject;
  return new Set(leavesOf(document).map((path) => String(leafAt(document, path))));
};
