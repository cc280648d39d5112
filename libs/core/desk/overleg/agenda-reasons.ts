import type { Instant } from '../../report/instant.js';
import type { JsonObject } from '../../report/json.js';
import { conditionsOf } from '../../rulebook/conditions-of-report.js';
import type { RoutingRule, Rulebook } from '../../rulebook/rulebook.js';
import { translated } from '../../validate/rules/uses-value-lists.js';
import type { Given } from '../given.js';
import type { VersionedReport } from './versioned-reports.js';
import { isOvertaken } from './overtaken.js';
import { rankOf, urgencyIn } from './urgency.js';
import type { Urgency } from './urgency.js';

/** When a version that put it there came in, and whether that may come on the agenda late. */
export interface Arrival {
  readonly at: Instant;
  readonly isLate: boolean;
}

/** Why a case is on the agenda: a report that brought it there. */
export interface AgendaReason {
  readonly report: VersionedReport;
  readonly urgency: Urgency | null;
  /** The sender's own word for it, when the rulebook knows it by another. */
  readonly word: string | null;
  readonly arrivals: readonly Arrival[];
}

/**
 * The reports that bring a case on the agenda, as one recipient can know: those that the rules sent to this table, but of the
 * assessments of somebody only the newest (P16).
 */
export const agendaReasons = (
  rulebook: Rulebook,
  table: string,
  routes: ReadonlyMap<string, readonly RoutingRule[]>,
  reports: readonly VersionedReport[],
): readonly AgendaReason[] =>
  reports.flatMap((report) => {
    const rules = routes.get(report.kind) ?? [];
    const isReason = (given: Given): boolean => brings(rulebook, rules, given);
    if (rules.length === 0 || !isReason(report.given ?? report.first)) return [];
    if (isOvertaken(report, reports)) return [];
    return [
      {
        report,
        urgency: urgencyIn(translated(rulebook, report.kind, report.data)),
        word: wordIn(rulebook, report),
        arrivals: risesIn(rulebook, report, isReason).map((given) => ({
          at: given.receivedAt,
          isLate: mayComeLate(rulebook, table, given),
        })),
      },
    ];
  });

/** The versions that put the case on the agenda, or made it more pressing than the ones before. */
const risesIn = (
  rulebook: Rulebook,
  { versions, first }: VersionedReport,
  isReason: (given: Given) => boolean,
): readonly Given[] => {
  let best = Number.POSITIVE_INFINITY;
  return (versions.length === 0 ? [first] : versions).filter((given) => {
    if (!isReason(given)) return false;
    const rank = rankOf(urgencyIn(translated(rulebook, given.kind, given.data)));
    const isRise = rank < best;
    if (isRise) best = rank;
    return isRise;
  });
};

/** What was delivered came by one of the rules; of an own report they are asked again. */
const brings = (rulebook: Rulebook, rules: readonly RoutingRule[], given: Given): boolean => {
  if (isLow(rulebook, given)) return false;
  if (!given.isOwn)
    return rules.some(
      ({ partnership, purpose }) => partnership === given.partnership && purpose === given.purpose,
    );
  const holds = holdsFor(rulebook, given);
  return rules.some(({ conditions }) => conditions.every(holds));
};

/** A low outcome of an instrument is told to take a case off the agenda, not to put it there; an item that is not urgent stays one. */
const isLow = (rulebook: Rulebook, { kind, data }: Given): boolean =>
  translated(rulebook, kind, data)['uitkomst'] === 'laag';

/** As the term of the overleg does: by its own conditions, so that the reminder and the agenda never differ. */
const mayComeLate = (rulebook: Rulebook, table: string, given: Given): boolean => {
  for (const { until } of rulebook.termsStartedBy.get(given.kind) ?? [])
    if (until?.tag === 'meeting' && until.table === table && until.lateIf !== null)
      return until.lateIf.every(holdsFor(rulebook, given));
  return urgencyIn(translated(rulebook, given.kind, given.data)) === 'hoog';
};

const holdsFor = (rulebook: Rulebook, { reportId, kind, data, from }: Given) =>
  conditionsOf(rulebook.conditions, {
    berichtId: reportId,
    bericht: translated(rulebook, kind, data),
    zaak: {},
    zaakpartners: [],
    verstrekker: { code: from, soort: rulebook.partners.get(from)?.kind ?? '' },
  });

const wordIn = (rulebook: Rulebook, { kind, data }: VersionedReport): string | null => {
  const word = sayingOf(data);
  return typeof word === 'string' && word !== sayingOf(translated(rulebook, kind, data)) ? word : null;
};

const sayingOf = (data: JsonObject) => data['urgentie'] ?? data['uitkomst'];
