import { hash } from 'node:crypto';

import type { CaseId, Instant, PartnerId, ReportId } from '#core';

/** The id of a report: the same for every repeat of `source` + `id` by this partner (CloudEvents 1.0, `id`). */
export const reportId = (partner: PartnerId, source: string, eventId: string): ReportId =>
  hubId('bericht', partner, source, eventId);

/** The id of a report whose `id` or `source` cannot be read: its place in the log, `topic/partition/offset`. */
export const reportIdFromPosition = (position: string): ReportId => hubId('positie', position);

/** The id of an unreadable report that has no place in the log yet. */
export const reportIdFromBytes = (partner: PartnerId, receivedAt: Instant, bytes: Buffer): ReportId =>
  hubId('bytes', partner, String(receivedAt), hash('sha256', bytes));

/** The case that a partner's own `subject` stands for. */
export const ownCaseId = (partner: PartnerId, subject: string): CaseId => hubId('zaak', partner, subject);

/** Whether a text has the shape of an id that the hub gave: a UUID of version 8 (RFC 9562 §5.8) in lower case. */
export const isHubId = (text: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(text);

// The length before each part keeps ('a', 'bc') and ('ab', 'c') apart.
function hubId(...parts: readonly string[]): string {
  let text = '';
  for (const part of parts) text += `${part.length}:${part}`;
  const hex = hash('sha256', text);
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0b0011) | 0b1000).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
