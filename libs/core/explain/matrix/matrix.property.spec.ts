import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { exampleRulebook, loadContracts } from '#contracts';
import { seededChance } from '#testing';
import { decide } from '../../process/decide.js';
import type { JsonObject } from '../../report/json.js';
import { personsOf } from '../../report/persons-of.js';
import type { ValidReport } from '../../report/report.js';
import { compileRulebook } from '../../rulebook/compile-rulebook.js';
import { heldRules } from '../../share/held-rules.js';
import { subjectOfPlan } from '../../share/plan.js';
import type { Plan } from '../../share/plan.js';
import { permitsFor, seeingOf } from '../../share/seeing.js';
import type { Contract } from '../../validate/contract.js';
import type { Matrix, MatrixCell, MatrixRow } from './matrix.js';
import { matrixOf } from './matrix-of.js';

const { all: contracts } = loadContracts();
const compiled = compileRulebook(exampleRulebook(), contracts);
if ('findings' in compiled) throw new Error(JSON.stringify(compiled.findings));
const { rulebook } = compiled;
const AT = Date.parse('2026-12-03T13:00:00+01:00');
const chance = seededChance(7);

const contractOf = (kind: string): Contract => contracts.find((one) => one.kind === kind) as Contract;
const matrices = new Map<string, Matrix>();
const matrixFor = (plan: Plan, at = AT): Matrix => {
  const { kind, partnership, purpose, provider } = subjectOfPlan(plan);
  const key = [kind, partnership, purpose, provider, at].join('|');
  const known =
    matrices.get(key) ?? matrixOf(rulebook, contractOf(kind), { kind, partnership, purpose, provider }, at);
  matrices.set(key, known);
  return known;
};
const cellIn = (matrix: Matrix, plan: Plan, row: MatrixRow): MatrixCell =>
  row.cells[matrix.recipients.indexOf(subjectOfPlan(plan).recipient)] as MatrixCell;

/** What is wrong with a cell when sharing gives this, or nothing. */
const wrongWith = (
  { stand, ways, onConditions, prohibitions }: MatrixCell,
  given: { readonly verb: string; readonly rule: string } | null,
): string | null => {
  const isNothing = stand === 'niet-delen' || stand === 'alleen-signaal';
  if (given === null)
    return isNothing || onConditions || prohibitions.length > 0 || stand === 'afhankelijk'
      ? null
      : `${stand}, nothing given`;
  const way = ways.find(({ rule, verb }) => rule === given.rule && verb === given.verb);
  if (way === undefined) return `${given.rule} gives ${given.verb}, which is not a way`;
  return stand === 'afhankelijk' || stand === way.stand ? null : `${stand}, given ${way.stand}`;
};

describe('the autorisatiematrix', () => {
  it('agrees with what is shared, whatever the conditions turn out to be', () => {
    let compared = 0;
    const wrong: string[] = [];
    for (const plan of rulebook.plans)
      for (let n = 0; n < 12; n += 1) {
        const isTrue = new Map<number, boolean>();
        const often = chance();
        const holds = (condition: number): boolean => {
          if (!isTrue.has(condition)) isTrue.set(condition, chance() < often);
          return isTrue.get(condition) === true;
        };
        const region = [...rulebook.regions.keys()][Math.floor(chance() * rulebook.regions.size)] ?? null;
        const permits = permitsFor(plan, heldRules(plan, { at: AT, region }, holds));
        const met = plan.personConditions.map((condition) => (holds(condition) ? '1' : '0')).join('');
        const matrix = matrixFor(plan);
        for (const row of matrix.rows.filter(({ category }) => category !== 'aantal')) {
          const permit =
            row.role === null
              ? permits.outsidePersons(row.category)
              : (permits.forPerson(row.role, met)?.permitFor?.(row.category) ?? null);
          const given = permit === null ? null : { verb: permit.verb.name, rule: permit.rule.code };
          const why = wrongWith(cellIn(matrix, plan, row), given);
          compared += 1;
          if (why !== null) wrong.push(`${plan.key} ${row.role ?? ''} ${row.category}: ${why}`);
        }
      }
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(compared).toBeGreaterThan(50_000);
  });

  it('names no way that sharing never takes', () => {
    let ways = 0;
    const wrong: string[] = [];
    for (const plan of rulebook.plans) {
      const matrix = matrixFor(plan);
      for (const row of matrix.rows)
        for (const way of cellIn(matrix, plan, row).ways) {
          ways += 1;
          const rule = plan.rules.find(({ code }) => code === way.rule);
          const certain = plan.rules.map((one) => {
            const isAsked = one.conditions.every((condition) => rule?.conditions.includes(condition));
            const isBare = one.switches === null && one.switchesOff === null;
            return (
              one === rule ||
              (isAsked && isBare && one.period.from <= AT && (one.period.until ?? AT + 1) > AT)
            );
          });
          const permits = permitsFor(plan, certain.map((held) => (held ? '1' : '0')).join(''));
          const met = plan.personConditions
            .map((condition) => (condition === way.personCondition ? '1' : '0'))
            .join('');
          const ofPerson = row.role === null ? null : permits.forPerson(row.role, met);
          const seen =
            row.category === 'aantal' && row.role !== null
              ? ofPerson?.counted
              : row.role === null
                ? permits.outsidePersons(row.category)
                : ofPerson?.permitFor?.(row.category);
          if (!seen) wrong.push(`${plan.key} ${row.role ?? ''} ${row.category} ${way.rule}`);
        }
    }
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(ways).toBeGreaterThan(5_000);
  });

  it('agrees with the decisions on every example report', () => {
    let compared = 0;
    const wrong: string[] = [];
    for (const { report, plan, decision } of decisions()) {
      const seeing = decision === null ? null : seeingOf(rulebook, decision);
      const matrix = matrixFor(plan, report.receivedAt);
      const persons = personsOf(report.data) ?? [];
      for (const row of matrix.rows.filter(({ category }) => category !== 'aantal')) {
        const places =
          row.role === null
            ? [null]
            : persons.flatMap((one, n) => ((one as JsonObject)['rol'] === row.role ? [n] : []));
        for (const place of places) {
          const permit =
            place === null
              ? seeing?.outsidePersons(row.category)
              : seeing?.ofPerson(row.role ?? '', place)?.permitFor?.(row.category);
          compared += 1;
          const why = wrongWith(
            cellIn(matrix, plan, row),
            permit ? { verb: permit.verb.name, rule: permit.rule.code } : null,
          );
          if (why !== null) wrong.push(`${plan.key} ${row.role ?? ''} ${row.category}: ${why}`);
        }
      }
    }
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(compared).toBeGreaterThan(1_000);
  });
});

function* decisions() {
  for (const contract of contracts)
    for (const data of examplesOf(contract))
      for (const kind of rulebook.providersOf.get(contract.kind) ?? []) {
        const provider = [...rulebook.partners.values()].find((one) => one.kind === kind);
        const report = {
          id: 'bericht-1',
          provider: { partner: provider?.code, capacity: provider?.code, kind },
          receivedAt: AT,
          caseId: 'zaak-1',
          contract,
          data,
          refersTo: null,
        } as unknown as ValidReport;
        const before = {
          id: 'zaak-1',
          facts: { regio: 'rijnmeer' },
          partners: [],
          secretAddresses: [],
          terms: [],
        };
        for (const { shared } of decide(rulebook, report, before, null).shared) {
          const number = 'decision' in shared ? shared.decision.plan : shared.refusal.plan;
          const plan = rulebook.plans[number ?? -1];
          if (plan === undefined || ('decision' in shared && shared.decision.signal)) continue;
          yield { report, plan, decision: 'decision' in shared ? shared.decision : null };
        }
      }
}

const schemas = new URL('../../../../schemas/reports/', import.meta.url);
const examplesOf = ({ kind, version }: Contract): readonly JsonObject[] => {
  const folder = new URL(`${kind}/examples/v${version}/valid/`, schemas);
  return readdirSync(folder).map(
    (name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as JsonObject,
  );
};
