import { toRfc3339 } from '../report/instant.js';
import { partnerName } from '../explain/partner-name.js';
import { reportName } from '../explain/spoken-name.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { CardReport } from './card.js';
import type { CurrentReport } from './current-report.js';
import type { CaseNow } from './viewer.js';

/** A report as the card names it. */
export const cardReport = (rulebook: Rulebook, seen: CaseNow['seen'], report: CurrentReport): CardReport => {
  const readAt = seen.get(report.id);
  return {
    bericht: report.id,
    soort: report.kind,
    naam: nameOfKind(rulebook, report.kind),
    van: report.from,
    naamVan: partnerName(rulebook, report.from),
    namens: report.standsInFor,
    eigen: report.isOwn,
    sinds: toRfc3339(report.receivedAt),
    signaal: report.isSignal,
    vervangt: report.replaces.map(({ id, at }) => ({ bericht: id, vervangenOp: toRfc3339(at) })),
    nietActueel: report.isOutdated,
    gelezenOp: readAt === undefined ? null : toRfc3339(readAt),
  };
};

/** A kind of report without its article. */
export const nameOfKind = (rulebook: Rulebook, kind: string): string =>
  reportName(rulebook.document, kind).replace(/^een /, '');
