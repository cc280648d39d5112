import type { Instant } from '../../report/instant.js';
import { isInWindow } from '../../route/time-window.js';
import { instantOf, localTime } from '../../time/local-time.js';
import { compilePeriod } from '../compile-partners.js';
import { compileWindow } from '../compile-routes.js';
import type { RoutingRuleDocument } from '../rule-documents.js';
import { isWithin } from '../rulebook.js';

const WEEK = 7;

/**
 * The moments from which other ones of these rules are in force than just before, as far as they repeat weekly only in the week
 * after each other change; null when they always all are.
 */
export const changingMoments = (
  rules: readonly RoutingRuleDocument[],
  reference: Instant,
): readonly (Instant | null)[] => {
  const windows = rules.flatMap(({ moment }) => (moment === undefined ? [] : [compileWindow(moment)]));
  const ends = rules.flatMap(({ geldigTot }) => (geldigTot === undefined ? [] : [Date.parse(geldigTot)]));
  if (windows.length === 0 && ends.length === 0) return [null];
  const minutes = [...new Set(windows.flatMap(({ from, until }) => [from, until]))];
  const moments = [reference, ...ends.filter((end) => end > reference)].flatMap((change) => {
    const { day } = localTime(change);
    const days = Array.from({ length: WEEK + 1 }, (_, n) => day + n);
    return [change, ...days.flatMap((one) => minutes.map((minute) => instantOf(one, minute)))].filter(
      (moment) => moment >= change,
    );
  });
  return [...new Set(moments)].sort((one, other) => one - other);
};

/** Whether the rule is in force at the moment, whatever its conditions are. */
export const isInForce = ({ geldigVan, geldigTot, moment }: RoutingRuleDocument, at: Instant): boolean =>
  isWithin(compilePeriod(geldigVan, geldigTot), at) &&
  (moment === undefined || isInWindow(compileWindow(moment), at));
