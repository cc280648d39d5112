import { hash } from 'node:crypto';
import type { Pool } from 'pg';
import { receive, writeSealedFacts } from '#contracts';
import { evidenceRecord, marksOf, process, type Accepted, type Outcome, type PartnerId } from '#core';
import type { Contracts } from '#contracts';
import type { Clock, Keyring } from '#runtime';
import {
  deliveryRows,
  inTransaction,
  personRows,
  reportRow,
  termRows,
  writeBatch,
  type BatchWrite,
  type RulebookShelf,
} from '#store';
import { nothingWritten } from './nothing-written.js';

/** What a report is decided and stored with. */
export interface StoreParts {
  readonly pool: Pool;
  readonly contracts: Contracts;
  readonly rulebooks: RulebookShelf;
  readonly keyring: Keyring;
  readonly clock: Clock;
}

/** Decides on an event of a new case and stores the outcome, as intake does; gives that outcome. */
export const storeReport = async (parts: StoreParts, partner: PartnerId, event: object): Promise<Outcome> => {
  const value = Buffer.from(JSON.stringify(event));
  const { rulebook, id } = await parts.rulebooks.active();
  const read = receive({
    partner,
    receivedAt: parts.clock(),
    position: 'in.proef/0/0',
    contentType: 'application/cloudevents+json',
    attributes: [],
    key: null,
    value,
  });
  const marks = marksOf(rulebook, read, parts.keyring.mark);
  const received = marks === null ? read : { ...read, marks };
  const outcome = process(rulebook, parts.contracts.check)(received, {
    reports: new Map(),
    cases: new Map(),
    originals: new Map(),
  });
  const write =
    outcome.tag === 'accepted' ? accepted(parts, outcome, id, value) : refused(parts, outcome, id, value);
  const evidence = await evidenceOf(parts, outcome, rulebook.version, value);
  await inTransaction(parts.pool, (client) =>
    writeBatch(client, { ...nothingWritten, ...write, evidence }, 'proef', []),
  );
  return outcome;
};

const TOPIC = 'in.proef';

const evidenceOf = async (
  { pool, keyring }: StoreParts,
  outcome: Outcome,
  rulebook: string,
  value: Buffer,
): Promise<BatchWrite['evidence']> => {
  const { rows } = await pool.query<{ record: string; offset: string }>(
    'select record, log_offset as "offset" from evidence where topic = $1 order by log_offset desc limit 1',
    [TOPIC],
  );
  const last = rows[0];
  const place = { topic: TOPIC, partition: 0, offset: last === undefined ? 0 : Number(last.offset) + 1 };
  const previous = last === undefined ? null : hash('sha256', last.record, 'base64url');
  const digest = keyring.digest(value).toString('base64url');
  return [
    {
      topic: place.topic,
      partition: place.partition,
      log_offset: place.offset,
      received_at: outcome.received.receivedAt,
      report_id: outcome.received.id,
      record: Buffer.from(evidenceRecord(outcome, place, rulebook, digest, previous)),
    },
  ];
};

const eventIdOf = ({ received }: Outcome): string => received.event?.id ?? '';

const refused = (
  { keyring }: StoreParts,
  outcome: Outcome,
  rulebook: number,
  body: Buffer,
): Partial<BatchWrite> => {
  const { id, receivedAt } = outcome.received;
  return {
    reports: reportRow(
      outcome,
      rulebook,
      keyring.sealEventId(null, id, eventIdOf(outcome)).toString('base64'),
    ),
    rejectedBodies: [
      { report_id: id, received_at: receivedAt, structured: true, sealed: keyring.rejected.seal(body) },
    ],
  };
};

const accepted = (
  { keyring }: StoreParts,
  outcome: Accepted,
  rulebook: number,
  body: Buffer,
): Partial<BatchWrite> => {
  const { report, caseAfter } = outcome;
  const key = keyring.newCaseKey(caseAfter.id);
  const { hidden } = writeSealedFacts(caseAfter, () => true);
  return {
    reports: reportRow(
      outcome,
      rulebook,
      keyring.sealEventId(key, report.id, eventIdOf(outcome)).toString('base64'),
    ),
    terms: termRows([outcome], rulebook),
    newCases: [
      {
        ...caseAfter,
        // What the case is known by stays readable here; the marks of persons never do.
        sealed_facts:
          hidden === null ? undefined : keyring.sealBody(key, caseAfter.id, hidden).toString('base64'),
        wrapped_key: key.wrappedKey.toString('base64'),
      },
    ],
    persons: personRows(keyring, outcome),
    bodies: [
      {
        report_id: report.id,
        received_at: report.receivedAt,
        structured: true,
        sealed: keyring.sealBody(key, report.id, body),
      },
    ],
    deliveries: deliveryRows(outcome),
  };
};
