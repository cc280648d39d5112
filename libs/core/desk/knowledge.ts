import { foldCaseFacts } from '../case/fold-case-facts.js';
import type { CaseState } from '../case/case-state.js';
import type { JsonObject } from '../report/json.js';
import type { PartnerId } from '../report/received-report.js';
import { conditionsOf, recipientSubject } from '../rulebook/conditions-of-report.js';
import type { ConditionSubject, Holds } from '../rulebook/conditions-of-report.js';
import { memberOf } from '../rulebook/rulebook.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { agedData } from '../rulebook/with-ages.js';
import type { CurrentReport } from './current-report.js';
import { isVtAssessment } from './is-vt-assessment.js';
import type { Viewer } from './viewer.js';
import { withoutMasked } from './without-masked.js';

/** What a viewer knows of a case: conditions are asked of its own reports and of the facts that these make, and of nothing else. */
export interface Knowledge {
  readonly holdsFor: (report: CurrentReport) => Holds;
  /** Of a report that is not there yet, from a provider of this kind, for the viewer. */
  readonly holdsForAwaited: (provider: string, partnership: string) => Holds;
}

/** Folds the facts of the case over the viewer's own dossier. A value of which only the place shows is no fact. */
export const knowledgeOf = (
  rulebook: Rulebook,
  { organisation, function: of }: Viewer,
  reports: readonly CurrentReport[],
  region: string,
): Knowledge => {
  const kindOf = (partner: PartnerId): string => rulebook.partners.get(partner)?.kind ?? '';
  const zaakpartners = [...new Set([organisation, ...reports.map(({ capacity }) => capacity)])];
  const seen = new Map(
    reports.map((report) => {
      const data = withoutMasked(report.data);
      return [report, { data, bericht: agedData(data, report.firstAt) }] as const;
    }),
  );
  const aboutReport = (report: CurrentReport, bericht: JsonObject): Omit<ConditionSubject, 'zaak'> => ({
    berichtId: report.id,
    bericht,
    zaakpartners,
    // Who stood in for Veilig Thuis is not told: that it was an assessment of Veilig Thuis shows all the same.
    verstrekker: {
      code: report.capacity,
      soort: isVtAssessment(rulebook, report) ? 'vt' : kindOf(report.capacity),
    },
  });
  let facts: CaseState['facts'] = { regio: region, regioVermoed: false };
  for (const report of [...reports].sort((one, other) => one.firstAt - other.firstAt)) {
    const { data, bericht } = seen.get(report) ?? { data: {}, bericht: {} };
    if (report.isSignal) continue;
    const about = aboutReport(report, bericht);
    const provider = { partner: report.from, capacity: report.capacity, kind: kindOf(report.capacity) };
    facts = foldCaseFacts(
      rulebook,
      facts,
      { data, receivedAt: report.firstAt, provider, contract: { kind: report.kind } },
      (zaak) => conditionsOf(rulebook.conditions, { ...about, zaak }),
    );
  }
  return {
    holdsFor: (report) =>
      conditionsOf(rulebook.conditions, {
        ...aboutReport(report, seen.get(report)?.bericht ?? {}),
        zaak: facts,
      }),
    holdsForAwaited: (provider, partnership) => {
      const kind = kindOf(organisation);
      return conditionsOf(rulebook.conditions, {
        berichtId: '',
        bericht: {},
        zaak: facts,
        zaakpartners,
        verstrekker: { code: '', soort: provider },
        ontvanger: recipientSubject({
          recipient: organisation,
          function: of,
          kind,
          member: memberOf(rulebook, partnership, kind),
        }),
      });
    },
  };
};
