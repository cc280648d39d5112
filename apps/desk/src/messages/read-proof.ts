import { hash } from 'node:crypto';
import { toRfc3339, withChecks, type Person } from '#core';
import { type Answer } from '#runtime';
import { verifyChain } from '#store';
import { findMessage } from './find-message.js';
import { keepOpening } from './keep-opening.js';
import type { MessageParts } from './message-parts.js';
import { messagePurpose } from './message-purpose.js';
import { toldExplanation } from './told-explanation.js';

export type ReadProof = (person: Person, id: string, purpose: unknown) => Promise<Answer>;

/** The evidence of a report in a file: why it went where it went, as far as who asks may know, and whether its chain is unbroken. */
export const readProof =
  (parts: MessageParts): ReadProof =>
  async (person, id, asked) => {
    const found = await findMessage(parts, person, id);
    if ('refusal' in found) return found.refusal;
    const chosen = messagePurpose(person, found, asked);
    if ('refusal' in chosen) return chosen.refusal;
    const at = parts.clock();
    const { explanation, checksOf, checked } = await toldExplanation(parts, found, at);
    const keten = await verifyChain(parts.pool, found.explained);
    const { purpose } = chosen;
    await keepOpening(parts, person, found.row, { at, purpose, field: null, recipient: null, checked });
    const { topic, partition, offset, record } = found.explained.stored;
    const body = {
      gemaaktOp: toRfc3339(at),
      doel: purpose,
      bericht: found.row.id,
      uitleg: withChecks(explanation, checksOf),
      bewijs: {
        plaats: `${topic}/${partition}/${offset}`,
        sha256: hash('sha256', record, 'base64url'),
        keten,
      },
    };
    return {
      status: 200,
      type: 'application/json',
      body: JSON.stringify(body, null, 2),
      headers: { 'Content-Disposition': `attachment; filename="bewijs-${found.row.id}.json"` },
    };
  };
