import type { Pool } from 'pg';
import { readDeliveries, readReceipts, recordChecks } from '#store';
import { deliveryRecord, type ViewParts } from './delivery-records.js';
import { receiptRecord } from './receipt-record.js';
import type { Stream } from './stream.js';

/** The stream behind a name: `out.<partner>` holds deliveries, `receipts.<partner>` receipts. */
export const streamNamed = (pool: Pool, parts: ViewParts, name: string): Stream => {
  const [kind, partner] = [name.slice(0, name.indexOf('.')), name.slice(name.indexOf('.') + 1)];
  return {
    topic: name,
    read: kind === 'receipts' ? receiptsOf(pool, parts, partner) : deliveriesTo(pool, parts, partner),
  };
};

const deliveriesTo =
  (pool: Pool, parts: ViewParts, partner: string): Stream['read'] =>
  async (from, limit, at) => {
    const due = await readDeliveries(pool, partner, from, limit);
    const ready = await Promise.all(due.map((delivery) => deliveryRecord(parts, delivery, at)));
    await recordChecks(
      pool,
      ready.flatMap(({ check }) => check ?? []),
    );
    return ready;
  };

const receiptsOf =
  (pool: Pool, parts: ViewParts, partner: string): Stream['read'] =>
  async (from, limit) => {
    const { rulebook } = await parts.rulebooks.active();
    const due = await readReceipts(pool, partner, from, limit);
    return due.map((receipt) => ({
      number: receipt.number,
      record: receiptRecord(rulebook.document.hub.bron, parts.keyring, receipt),
    }));
  };
