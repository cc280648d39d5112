import { encodeStructured, handOut } from '#contracts';
import type { Outcome, RecipientName } from '#core';
import { outTopic, type LogRecord } from '#messaging';
import { readDeliveries } from '#store';
import type { DeskParts } from '../desk-parts.js';

/** What was delivered to a recipient, as dispatch puts it on the log. */
export const recordsFor = async (
  parts: DeskParts,
  recipient: RecipientName,
): Promise<readonly LogRecord[]> => {
  const due = await readDeliveries(parts.pool, recipient, 0, 1_000);
  const handed = await Promise.all(due.map((one) => handOut(parts, one, parts.clock(), false)));
  return handed.flatMap(({ event }) => (event === null ? [] : [{ key: null, value: event, headers: [] }]));
};

/** Puts on the log what was delivered to these recipients, as dispatch does; all of it, so what lay there comes again. */
export const passOn = async (parts: DeskParts, ...recipients: readonly RecipientName[]): Promise<void> => {
  for (const recipient of recipients) {
    const topic = `out.${recipient}`;
    await parts.log.ensureTopics([outTopic(topic, 1)]);
    await parts.log.append(topic, await recordsFor(parts, recipient), parts.clock());
  }
};

/** Puts on the log what its sender hears of a report, as dispatch does. */
export const answer = async (parts: DeskParts, { received, tag }: Outcome): Promise<void> => {
  const topic = `receipts.${received.partner}`;
  await parts.log.ensureTopics([outTopic(topic, 1)]);
  const value = encodeStructured({
    id: `${received.id}.1`,
    source: 'urn:nld:oin:00000009990000000000:systeem:samenloop',
    type: 'nl.samenloop.ontvangstbewijs.v1',
    time: received.receivedAt,
    subject: received.id,
    extensions: {},
    data: { bericht: received.id, status: tag === 'accepted' ? 'aangenomen' : 'geweigerd' },
  });
  await parts.log.append(topic, [{ key: null, value, headers: [] }], parts.clock());
};
