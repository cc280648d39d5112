import { encodeTermReport, type DueTermEvent } from '#contracts';
import type { LogRecord } from '#messaging';

const HEADERS: LogRecord['headers'] = [
  ['content-type', Buffer.from('application/cloudevents+json; charset=utf-8')],
];

/** What the hub reports of a term, as it lies on its own topic. */
export const termEvent = (source: string, description: string, term: DueTermEvent): LogRecord => ({
  key: Buffer.from(term.caseId),
  headers: HEADERS,
  value: encodeTermReport(source, description, term),
});
