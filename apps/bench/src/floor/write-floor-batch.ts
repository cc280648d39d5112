import type { PoolClient } from 'pg';
import type { FloorReport } from './floor-report.js';

const RECIPIENTS = ['om-dh', '3ro', 'shn'];

const INBOX = `
  insert into floor_inbox (id, received_at, body)
  select id, received_at, body from jsonb_to_recordset($1::jsonb) as r (id uuid, received_at timestamptz, body jsonb)`;

const DELIVERIES = `
  insert into floor_delivery (report_id, partner)
  select report_id, partner from jsonb_to_recordset($1::jsonb) as r (report_id uuid, partner text)`;

const AUDIT = `
  insert into floor_audit (report_id, at, action)
  select report_id, at, action from jsonb_to_recordset($1::jsonb) as r (report_id uuid, at timestamptz, action text)`;

/** One inbox row with the body, three delivery rows and one audit row a report: one statement and one parameter a table. */
export const writeFloorBatch = async (client: PoolClient, reports: readonly FloorReport[]): Promise<void> => {
  await client.query({ name: 'floor-inbox', text: INBOX, values: [`[${reports.map(inboxRow).join()}]`] });
  await client.query({
    name: 'floor-deliveries',
    text: DELIVERIES,
    values: [
      JSON.stringify(reports.flatMap(({ id }) => RECIPIENTS.map((partner) => ({ report_id: id, partner })))),
    ],
  });
  await client.query({
    name: 'floor-audit',
    text: AUDIT,
    values: [JSON.stringify(reports.map(({ id, at }) => ({ report_id: id, at, action: 'aangenomen' })))],
  });
};

// The body is JSON already: it goes in as it came.
const inboxRow = ({ id, at, body }: FloorReport): string =>
  `{"id":"${id}","received_at":"${at}","body":${body}}`;
