import type { Instant } from '../report/instant.js';
import type { PartnerId } from '../report/received-report.js';
import type { OpeningHours } from '../route/opening-hours.js';
import type { Partner, Period } from './rulebook.js';
import type { PartnerDocument, Weekday } from './rulebook-document.js';

/** In the order of their numbers: 0 is Monday. */
export const WEEKDAYS: readonly Weekday[] = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];

export const compilePartners = (documents: readonly PartnerDocument[]): ReadonlyMap<PartnerId, Partner> =>
  new Map(
    documents.map((partner) => [
      partner.code,
      {
        code: partner.code,
        name: partner.naam,
        kind: partner.soort,
        sources: new Set(partner.systemen),
        regions: partner.regios,
        hours: partner.openingstijden?.map(compileHours) ?? null,
        functions: new Map(
          (partner.functies ?? []).map(({ code, van, tot }) => [code, compilePeriod(van, tot)]),
        ),
        isOnLog: partner.kanaal !== 'feed',
        onCall: partner.piket ?? null,
      },
    ]),
  );

const compileHours = ({
  dagen,
  van,
  tot,
}: NonNullable<PartnerDocument['openingstijden']>[number]): OpeningHours => ({
  weekdays: new Set(dagen.map((day) => WEEKDAYS.indexOf(day))),
  from: minuteOf(van),
  until: minuteOf(tot),
});

/** The minute of the day of a wall-clock time `hh:mm`. */
export const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** A period of instants with offset (RFC 3339); without an end it has not ended yet. */
export const compilePeriod = (from: string | undefined, until: string | undefined): Period => ({
  from: from === undefined ? -Infinity : instantOf(from),
  until: until === undefined ? null : instantOf(until),
});

const instantOf = (text: string): Instant => Date.parse(text);
