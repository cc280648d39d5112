import { EXPIRED, toRfc3339 } from '#core';
import type { Term } from '#core';
import type { ExpectedTerm } from '../scenario/expected-term.js';
import { rowOf } from '../scenario/data-of.js';
import type { Scenario } from '../scenario/scenario.js';
import { itemOf } from '../scenario/term-data.js';
import { isTold, stepsOf, termToldBy } from '../scenario/told-terms.js';

/**
 * Everything in which the terms that a scenario started differ from those it names: which ones, from when to when, to the millisecond,
 * for whom, what was told of them and what ended them. `receipts` holds the hub's id of the report of each row.
 */
export const checkTerms = (
  scenario: Scenario,
  receipts: ReadonlyMap<number, string>,
  terms: readonly Term[],
): readonly string[] => {
  const rowOfReceipt = new Map([...receipts].map(([rij, id]) => [id, rij]));
  const wanted = new Map(scenario.termijnen.map((term) => [expectedName(scenario, term), term]));
  const found = new Map(
    terms.flatMap((term) => {
      const rij = rowOfReceipt.get(term.reportId);
      return rij === undefined ? [] : [[termName(rij, term), term] as const];
    }),
  );
  return [
    ...[...wanted.keys()].filter((name) => !found.has(name)).map((name) => `${name}: de termijn begint niet`),
    ...[...found.keys()]
      .filter((name) => !wanted.has(name))
      .map((name) => `${name}: er begint een termijn die niemand verwacht`),
    ...[...wanted].flatMap(([name, expected]) => {
      const term = found.get(name);
      return term === undefined
        ? []
        : differences(scenario, expected, term, rowOfReceipt).map((text) => `${name}: ${text}`);
    }),
  ];
};

const termName = (rij: number, { code, item, partner }: Pick<Term, 'code' | 'item' | 'partner'>): string =>
  `rij ${rij}, ${code}${item === null ? '' : ` onderdeel ${item}`} van ${partner ?? 'niemand'}`;

const expectedName = (scenario: Scenario, term: ExpectedTerm): string =>
  termName(term.rij, {
    code: term.termijn,
    item: itemOf(scenario, term),
    partner: term.houder ?? null,
  });

const differences = (
  scenario: Scenario,
  expected: ExpectedTerm,
  term: Term,
  rows: ReadonlyMap<string, number>,
): readonly string[] => [
  ...differs('begint', inUtc(expected.begint), toRfc3339(term.startsAt)),
  ...differs('eindigt', inUtc(expected.eindigt), toRfc3339(term.dueAt)),
  ...differs('voorlopig', String(expected.voorlopig === true), String(term.isProvisional)),
  ...differs('gemeld', toldOf(scenario, expected).join(', '), term.reported.join(', ')),
  ...differs('afloop', expectedEnd(scenario, expected), endOf(term, rows)),
];

const differs = (what: string, expected: string, found: string): readonly string[] =>
  expected === found ? [] : [`${what} ${found}, verwacht ${expected}`];

/** The events that rows of the hub tell of it, in their order. */
const toldOf = (scenario: Scenario, term: ExpectedTerm): readonly string[] =>
  stepsOf(scenario).flatMap((row) =>
    isTold(row) && termToldBy(scenario, row) === term ? [row.meldt.gebeurtenis] : [],
  );

const expectedEnd = (scenario: Scenario, term: ExpectedTerm): string => {
  const { gehaaldDoor, vervallenDoor, teLaat, verstreken } = term;
  const by = gehaaldDoor ?? vervallenDoor;
  if (by === undefined) return verstreken === true ? EXPIRED : 'open';
  const outcome = gehaaldDoor === undefined ? 'vervallen' : 'gehaald';
  return `${outcome} door rij ${by} op ${inUtc(rowOf(scenario, by).tijd)}${teLaat === true ? ', te laat' : ''}`;
};

const endOf = ({ end, reported, dueAt }: Term, rows: ReadonlyMap<string, number>): string => {
  const isTold = reported.includes(EXPIRED);
  // What nothing can meet is over when the hub itself has told that it ran out.
  if (end === null || (isTold && !rows.has(end.by))) return isTold ? EXPIRED : 'open';
  const isLate = end.outcome === 'gehaald' && end.at > dueAt;
  return `${end.outcome} door rij ${rows.get(end.by) ?? '?'} op ${toRfc3339(end.at)}${isLate ? ', te laat' : ''}`;
};

const inUtc = (moment: string): string => toRfc3339(Date.parse(moment));
