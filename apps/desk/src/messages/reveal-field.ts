import type { IncomingMessage } from 'node:http';
import {
  mayRevealField,
  partnerName,
  recipientOfName,
  toRfc3339,
  valuesAt,
  type JsonObject,
  type Person,
} from '#core';
import { json, problem, type Answer, type Refusal } from '#runtime';
import type { CheckedAgain } from '../checked-again.js';
import { findMessage, type FoundMessage } from './find-message.js';
import { keepOpening } from './keep-opening.js';
import type { MessageParts } from './message-parts.js';
import { messagePurpose } from './message-purpose.js';
import { ownDeliveries } from './own-deliveries.js';
import { readRevealRequest, type RevealRequest } from './reveal-request.js';
import { sentData } from './sent-data.js';

export type RevealField = (person: Person, id: string, raw: IncomingMessage) => Promise<Answer>;

/**
 * Shows the value of one field: as it was sent, to who works with the case at its sender; as it was given, checked again as things stand
 * now, to who does so at the recipient. That it was shown, to whom and for what, is kept before it is.
 */
export const revealField =
  (parts: MessageParts): RevealField =>
  async (person, id, raw) => {
    const request = await readRevealRequest(raw);
    if ('refusal' in request) return request.refusal;
    const found = await findMessage(parts, person, id);
    if ('refusal' in found) return found.refusal;
    const { recipient, field } = request;
    if (!isNamed(found, field)) return noSuchField;
    const missing = mayReveal(person, found, request);
    if (missing !== null) return problem('geen-toegang', missing);
    const chosen = messagePurpose(person, found, request.purpose);
    if ('refusal' in chosen) return chosen.refusal;
    const at = parts.clock();
    const held = await heldBy(parts, found, request, at);
    if ('refusal' in held) return held.refusal;
    const values = held.seen.flatMap((data) => valuesAt(data, field)).slice(0, 1);
    if (values.length === 0) return noSuchField;
    const { purpose } = chosen;
    await keepOpening(parts, person, found.row, { at, purpose, field, recipient, checked: held.checked });
    return json(200, {
      veld: field,
      ontvanger: recipient,
      waarde: values[0] ?? null,
      getoondOp: toRfc3339(at),
    });
  };

/** One field at a time, as what became of it is told: not what holds several of them. */
const isNamed = ({ explained: { explanation } }: FoundMessage, field: string): boolean =>
  explanation.ontvangers.some(({ velden }) => velden.some(({ veld }) => shapeOf(veld) === shapeOf(field)));

const shapeOf = (pointer: string): string => pointer.replace(/\/\d+/g, '/*');

const mayReveal = (
  person: Person,
  { row, explained: { rulebook } }: FoundMessage,
  { recipient }: RevealRequest,
): string | null => {
  const organisation = recipient === null ? row.partner : recipientOfName(recipient).recipient;
  return mayRevealField(person, { organisation, name: partnerName(rulebook, recipient ?? row.partner) });
};

interface Held {
  /** What the holder has of it; more than one when it was delivered more than once. */
  readonly seen: readonly JsonObject[];
  readonly checked: readonly CheckedAgain[];
}

const heldBy = async (
  parts: MessageParts,
  found: FoundMessage,
  { recipient }: RevealRequest,
  at: number,
): Promise<Held | Refusal> => {
  if (recipient === null) {
    const { own } = await sentData(parts, found);
    return own === null ? { refusal: destroyed } : { seen: [own], checked: [] };
  }
  const { sight } = found;
  if (sight.tag === 'all' || !sight.recipients.includes(recipient)) return { refusal: noSuchField };
  const { deliveries, checked } = await ownDeliveries(
    parts,
    found,
    { ...sight, recipients: [recipient] },
    at,
  );
  return { seen: deliveries.flatMap(({ view }) => (view === null ? [] : [view])), checked };
};

const noSuchField = problem(
  'niet-gevonden',
  'Dit veld is er niet, of de afzender stuurde het niet. Er is niets getoond.',
);
const destroyed = problem(
  'vernietigd',
  'De inhoud van dit bericht is vernietigd. Wat ermee gebeurde, is nog wel te zien.',
);
