import { encodeStructured } from '#contracts';
import { toRfc3339 } from '#core';
import type { LogRecord } from '#messaging';
import type { DueTerm } from '#store';

/** The kind of report by which the hub tells that a term ran out, or nearly did. */
const TYPE = 'nl.samenloop.termijn.v1';

const HEADERS: LogRecord['headers'] = [
  ['content-type', Buffer.from('application/cloudevents+json; charset=utf-8')],
];

/** What the hub reports of a term, as it lies on its own topic. It has the same id whenever it is made, so that a repeat has no effect. */
export const termEvent = (source: string, description: string, term: DueTerm): LogRecord => ({
  key: Buffer.from(term.caseId),
  headers: HEADERS,
  value: encodeStructured({
    id: eventId(term),
    source,
    type: TYPE,
    time: term.at,
    subject: term.caseId,
    extensions: {},
    data: {
      termijn: term.code,
      omschrijving: description,
      gebeurtenis: term.event,
      moment: toRfc3339(term.at),
      eindigt: toRfc3339(term.dueAt),
      betreft: term.reportId,
      ...(term.item === null ? {} : { onderdeel: term.item }),
      ...(term.partner === null ? {} : { termijnhouder: term.partner }),
    },
  }),
});

const eventId = ({ reportId, code, item, partner, event, at }: DueTerm): string =>
  [reportId, code, item ?? '', partner ?? '', event, at].join('.');
