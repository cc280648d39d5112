import { TERM_REPORT, toRfc3339 } from '#core';
import type { CaseId, Term, TermEvent } from '#core';
import { encodeStructured } from './encode-structured.js';

/** A term of which something is reported, in which case, and what. */
export type DueTermEvent = Pick<Term, 'code' | 'reportId' | 'item' | 'partner' | 'dueAt'> &
  TermEvent & { readonly caseId: CaseId };

/** What the hub reports of a term (structured mode). It has the same id whenever it is made, so that a repeat has no effect. */
export const encodeTermReport = (source: string, description: string, term: DueTermEvent): Buffer =>
  encodeStructured({
    id: eventId(term),
    source,
    type: `nl.samenloop.${TERM_REPORT}.v1`,
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
  });

const eventId = ({ reportId, code, item, partner, event, at }: DueTermEvent): string =>
  [reportId, code, item ?? '', partner ?? '', event, at].join('.');
