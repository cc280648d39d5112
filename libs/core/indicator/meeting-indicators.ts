import { groupBy } from '../rulebook/group-by.js';
import { inPeriod } from './counting.js';
import type { Counting } from './counting.js';
import { indicator } from './indicator.js';
import type { Indicator, Unit } from './indicator.js';
import { attendancePart, screeningPart, TEXTS } from './indicator-texts.js';

/** What was screened, how often the Actie-overleg was held and who was there. */
export const meetingIndicators = (counting: Counting): readonly Indicator[] => {
  const facts = inPeriod(counting);
  const screened = facts.flatMap(({ reportId, tells }) =>
    tells.tag === 'screening' ? [{ unit: [reportId], outcome: tells.outcome }] : [],
  );
  const held = facts.flatMap(({ reportId, tells }) =>
    tells.tag === 'meeting' ? [{ reportId, ...tells }] : [],
  );
  const meetings = groupBy(
    held,
    ({ table, heldOn }) => `${table} ${heldOn}`,
    ({ reportId }) => reportId,
  );
  const invited = held.flatMap(({ reportId, invited: all }) =>
    all.map((one) => ({ unit: [reportId], ...one })),
  );
  return [
    indicator(TEXTS.screenings, units(screened), {
      verdelingen: [
        [...new Set(['laag', 'gemiddeld', 'hoog', ...screened.map(({ outcome }) => outcome)])].map(
          (outcome) =>
            indicator(screeningPart(outcome), units(screened.filter((one) => one.outcome === outcome))),
        ),
      ],
    }),
    indicator(TEXTS.meetings, [...meetings.values()]),
    indicator(
      TEXTS.discussed,
      held.map(({ reportId }) => [reportId]),
    ),
    indicator(TEXTS.invited, units(invited), {
      verdelingen: [
        (['ja', 'telefonisch', 'nee'] as const).map((present) =>
          indicator(attendancePart(present), units(invited.filter((one) => one.present === present))),
        ),
      ],
      waarvan: [
        indicator(
          TEXTS.withMandate,
          units(invited.filter(({ present, hasMandate }) => present !== 'nee' && hasMandate)),
        ),
      ],
    }),
  ];
};

const units = (all: readonly { readonly unit: Unit }[]): readonly Unit[] => all.map(({ unit }) => unit);
