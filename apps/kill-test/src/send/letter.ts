import type { LogRecord } from '#messaging';
import { marksOf } from '../reports/body.js';
import { eventOf } from '../reports/event-of.js';
import { situations, type Sender, type Situation } from '../reports/situations.js';
import { spoilt } from '../reports/spoilt.js';
import type { Draft } from './draft.js';

/** A report as it goes to the log, every time the same bytes. */
export interface Letter {
  readonly report: number;
  readonly sender: Sender;
  readonly situation: Situation | null;
  readonly caseName: string;
  readonly because: number | null;
  readonly record: LogRecord;
}

/** Writes a report, or one that the hub must refuse. */
export const letter = (report: number, draft: Draft, at: string, isSpoilt: boolean): Letter => {
  const { situation, caseName, because } = draft;
  const { sender, type, body } = situations[situation];
  const event = eventOf(sender, {
    id: `proef-${report}`,
    type,
    subject: caseName,
    at,
    data: body(marksOf(report), at),
  });
  return {
    report,
    sender,
    situation: isSpoilt ? null : situation,
    caseName,
    because,
    record: {
      key: Buffer.from(caseName),
      headers: [['content-type', Buffer.from('application/cloudevents+json; charset=utf-8')]],
      value: isSpoilt ? spoilt(event, report) : Buffer.from(JSON.stringify(event)),
    },
  };
};
