import type { Pool } from 'pg';
import type { Instant } from '#core';
import type { Finding } from './check/finding.js';
import { compareTerms, type AwaitedTerm } from './check/compare-terms.js';
import { lateness, type Lateness } from './check/lateness.js';
import { receivedReports, type Received } from './check/received.js';
import { toldTerms } from './check/told-terms.js';
import type { Plan } from './plan/plan-week.js';
import type { PlannedCase } from './plan/planned-case.js';
import { expectedTerms, type ExpectedTerm } from './reference/expected-terms.js';
import type { Sending, Sent } from './send/send-plan.js';

export interface TermVerdict {
  readonly findings: readonly Finding[];
  readonly expected: number;
  readonly told: number;
  /** Reported by the clock and refused by intake, because the case had moved on: told to nobody. */
  readonly overtaken: number;
  readonly lateness: Lateness;
}

/** Holds what the hub told of terms until a moment against the plan. */
export const judgeTerms = async (
  pool: Pool,
  plan: Plan,
  { sent, refused }: Sending,
  appended: ReadonlyMap<string, readonly Instant[]>,
  until: Instant,
): Promise<TermVerdict> => {
  const reports = await receivedReports(pool, sent);
  const findings: Finding[] = refused.map((detail) => ({ kind: 'refused', detail }));
  const awaited: AwaitedTerm[] = [];
  for (const planned of plan.cases) {
    findings.push(...reports.sentIn(planned).flatMap((one) => receiptFindings(one, reports.of(one.id))));
    const id = reports.idIn(planned);
    const expected = expectedTerms(planned, reports.receivedIn(planned), until);
    if (!isAsPlanned(planned, expected, until))
      findings.push({
        kind: 'tooSlow',
        detail: `zaak ${planned.name} liep anders dan gepland: een bericht kwam te laat aan`,
      });
    for (const term of expected) awaited.push({ ...term, key: keyOf(term, id(term.step)) });
  }
  const told = (await toldTerms(pool, appended)).filter(({ moment }) => moment <= until);
  return {
    findings: [...findings, ...compareTerms(awaited, told)],
    expected: awaited.length,
    told: told.filter(({ isAccepted }) => isAccepted).length,
    overtaken: told.filter(({ isAccepted }) => !isAccepted).length,
    lateness: lateness(awaited, told, plan.ends),
  };
};

const keyOf = ({ code, item, holder, event, at }: ExpectedTerm, reportId: string): string =>
  [reportId, code, item ?? '', holder, event, at].join('.');

/** A report was received while it was sent, and accepted; its repeat was received when the first was. */
const receiptFindings = (
  { planned, step, sentAt, answeredAt, id }: Sent,
  report: Received | undefined,
): readonly Finding[] => {
  const name = `${planned.name} ${step.name}`;
  if (report === undefined) return [{ kind: 'refused', detail: `${name}: bericht ${id} bestaat niet` }];
  if (report.status !== 'aangenomen')
    return [{ kind: 'refused', detail: `${name}: bericht ${id} is geweigerd` }];
  const isRepeat = step.does === 'again' && !step.isDouble;
  return isRepeat || (report.at >= sentAt && report.at <= answeredAt)
    ? []
    : [{ kind: 'refused', detail: `${name}: ontvangen op ${report.at}, verstuurd ${sentAt}–${answeredAt}` }];
};

/** Whether the same must be told as when every report had come at its planned moment. */
const isAsPlanned = (planned: PlannedCase, expected: readonly ExpectedTerm[], until: Instant): boolean => {
  const at = new Map(planned.steps.map((step) => [step.name, step.at]));
  const names = (terms: readonly ExpectedTerm[]): string =>
    terms.map(({ step, code, item, event }) => `${step}.${code}.${item}.${event}`).join();
  return names(expectedTerms(planned, (step) => at.get(step) ?? Infinity, until)) === names(expected);
};
