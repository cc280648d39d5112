import type { Instant } from '../report/instant.js';
import { isJsonObject } from '../report/json.js';
import type { Json, JsonObject } from '../report/json.js';
import type { CaseId, PartnerId, ReportId } from '../report/received-report.js';
import type { RecipientName } from '../process/delivery-id.js';
import type { RoutingTrace } from '../route/route.js';
import type { SignalStatus } from '../share/signal.js';

/** One evidence record (version 2) as it is read back: what was decided on one report, and nothing about who it is about. */
export interface Evidence {
  readonly place: readonly [topic: string, partition: number, offset: number];
  readonly report: ReportId;
  readonly sender: PartnerId;
  readonly receivedAt: Instant;
  /** The version of the rulebook it was decided under. */
  readonly rulebook: string;
  /** The hash of the record before it in its partition; null for the first. */
  readonly previous: string | null;
  readonly outcome: 'aangenomen' | 'geweigerd' | 'duplicaat';
  readonly faults: readonly { readonly code: string; readonly pointer: string }[];
  readonly accepted: AcceptedEvidence | null;
}

export interface AcceptedEvidence {
  /** The CloudEvents type. */
  readonly type: string;
  readonly capacity: PartnerId;
  readonly caseId: CaseId;
  readonly region: string | null;
  /** The role of each person in the report's list. */
  readonly roles: readonly string[];
  readonly corrects: ReportId | null;
  /** The report that it is probably a double of (P21). */
  readonly repeats: ReportId | null;
  /** The type of the report that it corrects. */
  readonly correctedType: string | null;
  /** What its routing followed from, and that of the report that it corrects; null when that was not kept. */
  readonly routing: RoutingTrace | null;
  readonly correctedRouting: RoutingTrace | null;
  readonly recipients: readonly RecipientEvidence[];
}

export interface RecipientEvidence {
  readonly isShared: boolean;
  readonly name: RecipientName;
  readonly agreement: string | null;
  readonly route: string;
  /** null: no rule speaks of it at all; then `address` tells what was asked. */
  readonly plan: number | null;
  readonly conditions: string;
  readonly ofCorrection: boolean;
  readonly signal: SignalStatus | null;
  readonly persons: readonly string[];
  readonly address: { readonly kind: string; readonly partnership: string; readonly purpose: string } | null;
}

const VERSION = 2;
const SIGNALS: readonly SignalStatus[] = ['nieuw', 'niet-actueel', 'ingetrokken'];

/** Reads an evidence record; null when it is of another version or no such record. */
export const readEvidence = (text: string): Evidence | null => {
  const read: unknown = JSON.parse(text);
  if (!isJsonObject(read) || read['versie'] !== VERSION) return null;
  const [topic, partition, offset] = listOf(read['plaats']);
  const outcome = outcomeOf(read['uitkomst']);
  if (outcome === null) return null;
  return {
    place: [textOf(topic), Number(partition), Number(offset)],
    report: textOf(read['bericht']),
    sender: textOf(read['afzender']),
    receivedAt: Number(read['ontvangen']),
    rulebook: textOf(read['regelset']),
    previous: textOrNull(read['vorige']),
    outcome,
    faults: listOf(read['fouten']).map((fault) => {
      const [code, pointer] = listOf(fault);
      return { code: textOf(code), pointer: textOf(pointer) };
    }),
    accepted: outcome === 'aangenomen' ? acceptedOf(read) : null,
  };
};

const outcomeOf = (outcome: Json | undefined): Evidence['outcome'] | null =>
  outcome === 'aangenomen' || outcome === 'geweigerd' || outcome === 'duplicaat' ? outcome : null;

const acceptedOf = (read: JsonObject): AcceptedEvidence => ({
  type: textOf(read['soort']),
  capacity: textOf(read['namens']),
  caseId: textOf(read['zaak']),
  region: textOrNull(read['regio']),
  roles: listOf(read['rollen']).map(textOf),
  corrects: textOrNull(read['corrigeert']),
  repeats: textOrNull(read['vermoedelijkDubbelVan']),
  correctedType: textOrNull(read['soortGecorrigeerd']),
  routing: traceOf(read['routering']),
  correctedRouting: traceOf(read['routeringGecorrigeerd']),
  recipients: [
    ...listOf(read['gedeeld']).map((entry) => sharedWith(listOf(entry))),
    ...listOf(read['nietGedeeld']).map((entry) => withheldFrom(listOf(entry))),
  ],
});

const sharedWith = ([name, agreement, route, plan, conditions, level, ...persons]: readonly Json[]) => ({
  ...common(name, agreement, route, plan, conditions, level),
  isShared: true,
  signal: SIGNALS.find((status) => level === `signaal-${status}`) ?? null,
  persons: persons.map(textOf),
  address: null,
});

const withheldFrom = ([name, agreement, route, plan, conditions, level, ...asked]: readonly Json[]) => ({
  ...common(name, agreement, route, plan, conditions, level),
  isShared: false,
  signal: null,
  persons: [],
  address:
    typeof plan === 'number'
      ? null
      : { kind: textOf(asked[0]), partnership: textOf(asked[1]), purpose: textOf(asked[2]) },
});

const common = (
  name: Json | undefined,
  agreement: Json | undefined,
  route: Json | undefined,
  plan: Json | undefined,
  conditions: Json | undefined,
  level: Json | undefined,
) => ({
  name: textOf(name),
  agreement: agreement === '' ? null : textOrNull(agreement),
  route: textOf(route),
  plan: typeof plan === 'number' ? plan : null,
  conditions: textOf(conditions),
  ofCorrection: level === 'gecorrigeerd',
});

const traceOf = (value: Json | undefined): RoutingTrace | null => {
  if (!Array.isArray(value)) return null;
  const [held, unaddressed] = listOf(value);
  return { held: listOf(held).map(Number), unaddressed: listOf(unaddressed).map(textOf) };
};

const listOf = (value: Json | undefined): readonly Json[] =>
  Array.isArray(value) ? (value as readonly Json[]) : [];
const textOrNull = (value: Json | undefined): string | null => (typeof value === 'string' ? value : null);
const textOf = (value: Json | undefined): string => textOrNull(value) ?? '';
