import {
  agedData,
  compileRulebook,
  conditionsOf,
  process,
  route,
  type Accepted,
  type ConditionSubject,
  type Contract,
  type Rulebook,
  type RulebookDocument,
} from '#core';
import { caseSteps, type CaseStep } from '../input/case-steps.js';
import { measuredFacts } from './grown-routes.js';

const AT = Date.parse('2026-11-25T10:00:00+01:00');
const SENDER = 'pol-dh';
const CASE = '6f1f3c1e-5d0b-8c55-9a4e-0b6f0d2c7a11';

/** The reports of one case, of these kinds, as routing gets them, under one rulebook. */
export interface RoutedReports {
  readonly count: number;
  /** Routes each once; gives to how many recipients. */
  readonly routeAll: () => number;
}

export const reportsUnder = (
  document: RulebookDocument,
  contracts: readonly Contract[],
  kinds: readonly string[] = caseSteps.map(({ kind }) => kind),
): RoutedReports => {
  const compiled = compileRulebook(document, contracts);
  if ('findings' in compiled) throw new Error(JSON.stringify(compiled.findings.slice(0, 5)));
  const { rulebook } = compiled;
  const reports = caseSteps
    .filter(({ kind }) => kinds.includes(kind))
    .map((step, n) => received(rulebook, contracts, step, n));
  return {
    count: reports.length,
    routeAll: () => {
      let recipients = 0;
      for (const { report, subject } of reports)
        recipients += route(rulebook, report, subject, null, conditionsOf(rulebook.conditions, subject))
          .candidates.length;
      return recipients;
    },
  };
};

const received = (
  rulebook: Rulebook,
  contracts: readonly Contract[],
  { kind, data: dataOf }: CaseStep,
  number: number,
): { readonly report: Accepted['report']; readonly subject: ConditionSubject } => {
  const contract = contracts.find((one) => one.kind === kind);
  const sender = rulebook.partners.get(SENDER);
  if (contract === undefined || sender === undefined) throw new Error(`de regelset kent ${kind} niet`);
  const data = dataOf(1);
  const event = {
    id: String(number),
    source: [...sender.sources][0] ?? '',
    type: contract.type,
    time: AT,
    subject: CASE,
    extensions: {},
    data: data as never,
  };
  const known = { id: CASE, facts: measuredFacts, partners: [SENDER], secretAddresses: [], terms: [] };
  const outcome = process(rulebook, () => ({ contract, data }))(
    { id: CASE, partner: SENDER, receivedAt: AT, ownCase: CASE, event, faults: [] },
    { reports: new Map(), cases: new Map([[CASE, known]]), originals: new Map() },
  );
  if (outcome.tag !== 'accepted') throw new Error(`${kind} is niet aangenomen: ${JSON.stringify(outcome)}`);
  const { report, caseAfter } = outcome;
  return {
    report,
    subject: {
      berichtId: report.id,
      bericht: agedData(report.data, report.receivedAt),
      zaak: caseAfter.facts,
      zaakpartners: caseAfter.partners,
      verstrekker: { code: report.provider.capacity, soort: report.provider.kind, isBron: false },
    },
  };
};
