import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { exampleRulebook, loadContracts } from '#contracts';
import { interpret, placesLookedAt, seededChance, withValueAt } from '#testing';
import type { CaseState } from '../case/case-state.js';
import { decide } from '../process/decide.js';
import type { Json, JsonObject } from '../report/json.js';
import type { ValidReport } from '../report/report.js';
import type { Candidate } from '../route/candidate.js';
import { compileRulebook } from '../rulebook/compile-rulebook.js';
import type { Contract } from '../validate/contract.js';
import type { Shared } from './share.js';
import { subjectOfPlan } from './plan.js';
import { viewOf } from './view.js';

const MUTATIONS = 12;
const { all: contracts } = loadContracts();
const document = exampleRulebook();
const compiled = compileRulebook(document, contracts);
if ('findings' in compiled) throw new Error(JSON.stringify(compiled.findings));
const { rulebook } = compiled;

const schemas = new URL('../../../schemas/reports/', import.meta.url);
const examplesOf = ({ kind, version }: Contract): readonly JsonObject[] => {
  const folder = new URL(`${kind}/examples/v${version}/valid/`, schemas);
  return readdirSync(folder).map(
    (name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as JsonObject,
  );
};

const chance = seededChance(4);
const oneOf = <Item>(items: readonly Item[]): Item => items[Math.floor(chance() * items.length)] as Item;
const codes = document.ketenpartners.map(({ code }) => code);
const places = placesLookedAt(document);
const VALUES: readonly Json[] = [true, false, 'ja', 'nee', 0, 15, 17, 18, 40, 'bericht-1', {}, []];
const BORN = ['2026-01-01', '2014-11-24', '2010-06-01', '2008-11-25', '1990-02-28', '1950-12-31'];

/** With something else at some of the places that conditions look at. */
const changed = (subject: JsonObject, of: 'bericht' | 'zaak' | 'persoon'): JsonObject =>
  places
    .filter(({ path }) => path[0] === of && path.length > 1 && chance() < 0.3)
    .reduce<JsonObject>((before, { path, values }) => {
      const set = oneOf<Json | undefined>([...values, ...values, oneOf(VALUES), oneOf(codes), undefined]);
      return withValueAt(before, path.slice(1), set, chance) as JsonObject;
    }, subject);

const changedReport = (data: JsonObject): JsonObject => {
  const report = changed(data, 'bericht');
  const persons = report['betrokkenen'];
  if (!Array.isArray(persons)) return report;
  const others = (persons as readonly Json[]).map((person) => {
    const { persoon, ...rest } = changed(person as JsonObject, 'persoon') as { persoon?: Json };
    return { ...rest, persoon: { ...(persoon as JsonObject | undefined), geboortedatum: oneOf(BORN) } };
  });
  return { ...report, betrokkenen: others };
};

const anyFacts = (): CaseState['facts'] => {
  const regio = oneOf([...document.regios.map(({ code }) => code), undefined]);
  return { ...changed({}, 'zaak'), ...(regio === undefined ? {} : { regio }) };
};

const MOMENTS = [
  '2019-06-01T12:00:00Z',
  '2026-11-24T13:00:00Z',
  '2026-12-24T03:00:00Z',
  '2027-06-01T12:00:00Z',
];

const givenBy = (provider: string, contract: Contract, data: JsonObject): ValidReport =>
  ({
    id: 'bericht-1',
    provider: { partner: provider, capacity: provider, kind: rulebook.partners.get(provider)?.kind },
    receivedAt: Date.parse(oneOf(MOMENTS)),
    caseId: 'zaak-1',
    contract,
    data,
    refersTo: null,
  }) as unknown as ValidReport;

/** Candidates beyond those that the routing rules think of: of each plan for this report, some partner or function of it. */
const others = ({ contract, provider }: ValidReport): readonly Candidate[] =>
  rulebook.plans.flatMap(({ key }) => {
    const { kind: of, provider: from, recipient: kind, partnership, purpose } = subjectOfPlan({ key });
    if (of !== contract.kind || from !== provider.kind) return [];
    const partner = oneOf([...rulebook.partners.values()].filter((one) => one.kind === kind));
    const participants = rulebook.partnerships.get(partnership)?.participants ?? null;
    return {
      recipient: partner.code,
      function: oneOf([null, ...partner.functions.keys()]),
      kind,
      member: participants === null ? null : (participants.get(kind) ?? 3),
      standsInFor: null,
      partnership,
      purpose,
      signal: false,
    } as unknown as Candidate;
  });

const compiledAnswer = (report: ValidReport, shared: Shared) => {
  if ('refusal' in shared) return { level: 'nothing', view: null };
  if (shared.decision.signal) return { level: 'signal', view: null };
  const source = { data: report.data, contract: report.contract, at: report.receivedAt };
  return { level: 'view', view: viewOf(rulebook, source, shared.decision) };
};

const interpreted = (report: ValidReport, before: CaseState, facts: CaseState['facts'], to: Candidate) => {
  const { level, view } = interpret({
    document,
    contract: report.contract,
    reportId: report.id,
    data: report.data,
    facts,
    partners: before.partners,
    provider: { code: report.provider.capacity, kind: report.provider.kind },
    recipient: { code: to.recipient, kind: to.kind, function: to.function },
    partnership: to.partnership,
    purpose: to.purpose,
    at: report.receivedAt,
  });
  return to.signal && level === 'view' ? { level: 'signal', view: null } : { level, view };
};

describe('a decision on a report', () => {
  it('is what the rules say of it, for every example and for reports and cases like them', () => {
    const start = performance.now();
    const levels = new Map<string, number>();
    const disagreements: string[] = [];
    for (const contract of contracts)
      for (const example of examplesOf(contract))
        for (const kind of rulebook.providersOf.get(contract.kind) ?? [])
          for (let n = 0; n < MUTATIONS; n += 1) {
            const provider = oneOf([...rulebook.partners.values()].filter((one) => one.kind === kind)).code;
            const report = givenBy(provider, contract, n === 0 ? example : changedReport(example));
            const before = {
              id: 'zaak-1',
              facts: anyFacts(),
              partners: codes.filter(() => chance() < 0.3),
              secretAddresses: [],
              terms: [],
            };
            const { shared, shareWith, caseAfter } = decide(rulebook, report, before, null);
            const asked = [...shared, ...others(report).map((to) => ({ to, shared: shareWith(to) }))];
            for (const { to, shared: outcome } of asked) {
              const mine = JSON.stringify(compiledAnswer(report, outcome));
              const theirs = interpreted(report, before, caseAfter.facts, to);
              levels.set(theirs.level, (levels.get(theirs.level) ?? 0) + 1);
              if (mine !== JSON.stringify(theirs))
                disagreements.push(
                  `${contract.kind} from ${provider} to ${to.recipient}.${to.function ?? ''} ${to.partnership} ${to.purpose}: ${mine} / ${JSON.stringify(theirs)} ${JSON.stringify(caseAfter.facts)} ${JSON.stringify(report.data)}`,
                );
            }
          }
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    process.stdout.write(
      `${[...levels].map(([level, count]) => `${count} ${level}`).join(', ')}: ${disagreements.length} disagreements, ${seconds} s\n`,
    );
    expect(disagreements.slice(0, 3)).toEqual([]);
    expect([...levels.keys()].sort()).toEqual(['nothing', 'signal', 'view']);
    expect(levels.get('view')).toBeGreaterThan(3_000);
  }, 120_000);
});
