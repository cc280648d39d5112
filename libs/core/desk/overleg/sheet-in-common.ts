import { inCommon } from '../in-common.js';
import type { MeetingCase } from './meeting-case.js';
import { missingIn } from './missing-in.js';

/**
 * The sheet of a case as all who look at one screen may see it: what each of them was given. Of a report it tells what who knows least
 * is told, and what is missing follows from that: left out because it differs, it would tell them that another got something more.
 */
export const sheetInCommon = (sheets: readonly MeetingCase[]): MeetingCase => {
  const common = inCommon(sheets);
  const { delenEnDuiden, afspraken } = common;
  const bekend = delenEnDuiden.bekend.map((report) => ({
    ...report,
    signaal: leastKnown(report.signaal),
    nietActueel: leastKnown(report.nietActueel),
  }));
  const kernvragen = delenEnDuiden.kernvragen.map((question) => ({
    ...question,
    // An answer that differs was left out of it.
    antwoorden: question.antwoorden.filter(({ antwoord }) => typeof antwoord === 'string'),
  }));
  return {
    ...common,
    delenEnDuiden: { bekend, kernvragen, ontbreekt: missingIn(bekend, kernvragen) },
    afspraken: {
      ...afspraken,
      besluiten: afspraken.besluiten.filter(({ besluit }) => typeof besluit === 'string'),
    },
  };
};

/** What differs was left out: to one of them it is so. */
const leastKnown = (told: boolean | undefined): boolean => told ?? true;
