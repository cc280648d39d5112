import {
  checkAgain,
  isJsonObject,
  outgoingReport,
  subjectOfPlan,
  translated,
  type Contract,
  type Earlier,
  type JsonObject,
  type Present,
  type Rulebook,
  type SecondLook,
  type SharedView,
  type StoredDelivery,
} from '#core';
import { schemaUri, SIGNAL_SCHEMA_FILE, viewSchemaFile } from '../views/view-schema-name.js';
import { encodeStructured } from './encode-structured.js';

/** The bytes of an accepted report: the whole event (structured mode) or its data only (binary mode). */
export interface ReportBody {
  readonly bytes: Buffer;
  readonly structured: boolean;
}

/** A delivery that is about to be handed out, with the rulebook it was decided under. */
export interface Outgoing {
  readonly rulebook: Rulebook;
  readonly contract: Contract;
  readonly delivery: StoredDelivery & { readonly earlier: Earlier | null };
  /** The URIs of the recipient-facing schemas there are. */
  readonly dataSchemas: ReadonlySet<string>;
  /** Null once the body was destroyed. */
  readonly body: ReportBody | null;
}

/** The bytes of the event and what the check found; without bytes it may not leave. */
export interface Encoded {
  readonly event: Buffer | null;
  readonly look: SecondLook | null;
}

/**
 * A delivery as the recipient gets it, checked again as things stand now (P20). When the body was destroyed (null) the event
 * says `vervallen` and holds nothing.
 */
export const encodeDelivery = (outgoing: Outgoing, present: Present): Encoded => {
  const { rulebook, contract, delivery, body } = outgoing;
  if (body === null) {
    const empty = outgoingReport(rulebook, contract, delivery, {} as SharedView);
    const extensions = { ...empty.extensions, vervallen: 'true' };
    return { event: encodeStructured({ ...empty, extensions, data: null }), look: null };
  }
  const data = translated(rulebook, contract.kind, dataOf(body));
  const look = checkAgain(rulebook, delivery, { data, contract, at: delivery.receivedAt }, present);
  return look.tag === 'stop'
    ? { event: null, look }
    : {
        event: encodeStructured({
          ...outgoingReport(rulebook, contract, delivery, look.view),
          ...dataSchemaOf(outgoing),
        }),
        look,
      };
};

/** The schema of what this recipient can get; none when the rulebook it was decided under knows one that is not stored. */
const dataSchemaOf = ({ rulebook, contract, delivery, dataSchemas }: Outgoing): { dataschema?: string } => {
  const plan = rulebook.plans[delivery.plan];
  if (plan === undefined) return {};
  const file =
    delivery.signal === null ? viewSchemaFile({ ...contract, ...subjectOfPlan(plan) }) : SIGNAL_SCHEMA_FILE;
  const dataschema = schemaUri(file);
  return dataSchemas.has(dataschema) ? { dataschema } : {};
};

/** The data of an accepted report as its sender wrote it. */
export const dataOf = ({ bytes, structured }: ReportBody): JsonObject => {
  const parsed: unknown = JSON.parse(bytes.toString('utf8'));
  const data = structured && isJsonObject(parsed) ? parsed['data'] : parsed;
  if (!isJsonObject(data)) throw new Error('een aangenomen bericht heeft geen data');
  return data;
};
