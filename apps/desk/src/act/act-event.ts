import { encodeStructured, judge, reportId, type Contracts, type Judged } from '#contracts';
import {
  deskSourceOf,
  type CaseId,
  type Instant,
  type JsonObject,
  type PartnerId,
  type Person,
  type ReportId,
  type Rulebook,
} from '#core';
import type { Keyring } from '#runtime';

const STRUCTURED = 'application/cloudevents+json; charset=utf-8';

/** By what the report of an act is known: it follows from who acts, for whom, and the key of the request alone. */
export interface ActEventId {
  readonly sender: PartnerId;
  readonly source: string;
  readonly eventId: string;
  readonly report: ReportId;
}

/** Null: the rulebook names no system in which people act for this sender. */
export const actEventId = (
  rulebook: Rulebook,
  keyring: Keyring,
  { id }: Person,
  sender: PartnerId,
  key: string,
): ActEventId | null => {
  const source = deskSourceOf(rulebook, sender);
  const eventId = keyring.mark(`tafel ${id} ${key}`);
  return source === null ? null : { sender, source, eventId, report: reportId(sender, source, eventId) };
};

/** What an act says, and in which case. */
export interface ActContents {
  readonly kind: string;
  readonly data: JsonObject;
  readonly caseId: CaseId;
}

/** The report that an act becomes, judged as one that comes in over the gateway. */
export const judgedAct = (
  rulebook: Rulebook,
  contracts: Contracts,
  { sender, source, eventId }: ActEventId,
  { kind, data, caseId }: ActContents,
  at: Instant,
): Judged => {
  const version = Math.max(...contracts.all.filter((one) => one.kind === kind).map((one) => one.version));
  const type = `nl.samenloop.${kind}.v${version}`;
  const event = { id: eventId, source, type, time: at, subject: caseId, extensions: {}, data };
  return judge(
    rulebook,
    contracts,
  )({
    partner: sender,
    receivedAt: at,
    position: null,
    contentType: STRUCTURED,
    attributes: [['content-type', Buffer.from(STRUCTURED)]],
    key: null,
    value: encodeStructured(event),
  });
};
