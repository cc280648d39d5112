import { describe, expect, it } from '@jest/globals';
import { exampleRulebook, loadContracts, receive } from '#contracts';
import { compileRulebook, recipientsIn, usesValueLists } from '#core';
import type { FieldTree, JsonObject } from '#core';
import { dataOf } from './data-of.js';
import { loadScenarios } from './load-scenarios.js';
import type { Row, Scenario } from './scenario.js';
import { termDataOf } from './term-data.js';
import { isTold, stepsOf, termToldBy } from './told-terms.js';
import type { FieldRules } from './view-rules.js';

const { scenarios, views, partners, terms } = loadScenarios();
const contracts = loadContracts();
const compiled = compileRulebook(exampleRulebook(), contracts.all);
if ('findings' in compiled) throw new Error(JSON.stringify(compiled.findings));
const { rulebook } = compiled;

const recipients = new Set(recipientsIn(rulebook));

const rows: [name: string, scenario: Scenario, row: Row][] = scenarios.flatMap((scenario) =>
  scenario.rijen.map((row): [string, Scenario, Row] => [`${scenario.code} rij ${row.rij}`, scenario, row]),
);
const sent = rows.filter(([, , { gegevens }]) => gegevens !== undefined);
const REFERS_TO = '0f0f0f0f-0f0f-8f0f-8f0f-0f0f0f0f0f0f';
const sentData = (scenario: Scenario, row: Row): JsonObject =>
  dataOf(scenario, row, row.betreftRij === undefined ? null : REFERS_TO);

const faultsOf = (scenario: Scenario, row: Row): readonly string[] => {
  const event = {
    specversion: '1.0',
    id: 'bericht-1',
    source: partners[row.afzender]?.systeem,
    type: `nl.samenloop.${row.soort}.v${row.schemaversie ?? 1}`,
    time: row.tijd,
    subject: 'zaak-1',
    datacontenttype: 'application/json',
    data: sentData(scenario, row),
  };
  const received = receive({
    partner: row.afzender,
    receivedAt: Date.parse(row.tijd),
    position: null,
    contentType: 'application/cloudevents+json',
    attributes: [],
    key: null,
    value: Buffer.from(JSON.stringify(event)),
  });
  const checked = received.event === null ? { faults: [] } : contracts.check(received.event);
  const listed = 'faults' in checked ? checked : usesValueLists(rulebook, checked);
  const faults = [...received.faults, ...('faults' in listed ? listed.faults : [])];
  return faults.map(({ code, pointer }) => `${code} ${pointer}`).sort();
};

const bsnsIn = (value: unknown): readonly string[] =>
  [...JSON.stringify(value).matchAll(/"bsn":"([0-9]{9})"/g)].map(([, bsn]) => bsn ?? '');

const passesElevenTest = (bsn: string): boolean =>
  [...bsn].reduce((sum, digit, at) => sum + Number(digit) * (at === 8 ? -1 : 9 - at), 0) % 11 === 0;

describe('the scenarios', () => {
  it('hold every row of the tables', () => {
    expect(rows.map(([name]) => name)).toEqual([
      ...[1, 2, 3, 4, 5, 6].map((rij) => `S01 rij ${rij}`),
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((rij) => `S02 rij ${rij}`),
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((rij) => `S03 rij ${rij}`),
      ...[1, 2, 3, 4, 5, 6, 61, 7].map((rij) => `S04 rij ${rij}`),
      ...[1, 21, 22, 23, 24, 25, 3, 4, 51, 52, 53, 54, 55, 56, 6, 7, 8, 9].map((rij) => `S05 rij ${rij}`),
      ...[1, 2, 3, 4, 5, 6, 7, 8].map((rij) => `S06 rij ${rij}`),
      ...[1, 2, 3, 31, 32, 4, 5, 6, 7, 8, 9, 10, 11].map((rij) => `S07 rij ${rij}`),
      ...[1, 2, 3, 31, 4, 5, 6, 7, 8, 9, 10, 11].map((rij) => `S08 rij ${rij}`),
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((rij) => `S09 rij ${rij}`),
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((rij) => `S10 rij ${rij}`),
    ]);
  });

  it.each(sent)('send %s with exactly the faults it expects', (_name, scenario, row) => {
    const expected = (row.verwacht.fouten ?? []).map(({ code, veld }) => `${code} ${veld}`).sort();
    expect(faultsOf(scenario, row)).toEqual(expected);
  });

  it('name persons by numbers that pass the eleven-test, but for the one that must be refused', () => {
    const bsns = scenarios.flatMap((scenario) => bsnsIn(scenario));
    expect(bsns.length).toBeGreaterThan(15);
    expect(bsns.filter((bsn) => !bsn.startsWith('9999'))).toEqual([]);
    expect(bsns.filter((bsn) => !passesElevenTest(bsn))).toEqual(['999912346']);
  });

  it.each([
    ['S01', 'K1', 7],
    ['S01', 'K2', 4],
    ['S02', 'V1', 44],
    ['S02', 'V2', 21],
    ['S02', 'K1', 14],
    ['S02', 'K2', 9],
    ['S02', 'K3', 5],
    ['S03', 'B-K1', 6],
    ['S04', 'S1', 31],
    ['S04', 'V1', 36],
    ['S05', 'V1', 37],
    ['S05', 'S1', 29],
    ['S05', 'K1', 1],
    ['S06', 'V1', 22],
    ['S06', 'S1', 51],
    ['S06', 'K1', 15],
    ['S07', 'V1', 49],
    ['S07', 'S1', 45],
    ['S07', 'K1', 14],
    ['S07', 'K2', 9],
    ['S07', 'G1', 24],
    ['S08', 'S1', 33],
    ['S08', 'K1', 3],
    ['S08', 'V1', 35],
    ['S10', 'R6-V1', 40],
    ['S09', 'S1', 67],
    ['S09', 'V1', 70],
  ])('give %s %s a birth date that makes the person %i years old', (code, key, age) => {
    const scenario = scenarios.find((one) => one.code === code);
    const person = scenario?.personen[key]?.['persoon'] as { geboortedatum: string };
    const day = scenario?.rijen[0]?.tijd.slice(0, 10) ?? '';
    const had = person.geboortedatum.slice(5) <= day.slice(5) ? 0 : 1;
    expect(Number(day.slice(0, 4)) - Number(person.geboortedatum.slice(0, 4)) - had).toBe(age);
  });

  it.each(rows)('say of every partner in %s at most once what it gets', (_name, _scenario, row) => {
    const { ontvangers, nietGedeeld, niets } = row.verwacht;
    const named = [
      ...ontvangers.filter(({ namens }) => namens === undefined).map(({ ketenpartner }) => ketenpartner),
      ...nietGedeeld,
      ...Object.keys(niets),
    ];
    expect(new Set(named).size).toBe(named.length);
    const codes = [...named, row.afzender].map((name) => name.split('.')[0] ?? name);
    expect(codes.filter((code) => code !== 'hub' && partners[code] === undefined)).toEqual([]);
    expect(named).not.toContain(row.afzender);
  });

  it('forbid words that the case really holds', () => {
    for (const scenario of scenarios)
      for (const { woorden } of [
        ...scenario.rijen.flatMap(({ nooit }) => nooit ?? []),
        ...(scenario.nooitTeZien ?? []),
      ]) {
        const { rijen, personen } = scenario;
        const told = JSON.stringify([rijen.map(({ gegevens }) => gegevens), personen]);
        expect(woorden.filter((word) => !told.includes(word))).toEqual([]);
      }
  });
});

describe('the expected boards', () => {
  it.each(scenarios)(
    'of $code are looked at after its rows and at its cases, by partners that exist',
    (scenario) => {
      const { rijen, borden = [], nooitTeZien = [] } = scenario;
      const { regions } = rulebook;
      expect(borden).not.toEqual([]);
      for (const { na, regio, zaak, zien } of borden) {
        if (na !== undefined) expect(rijen.map(({ rij }) => rij)).toContain(na);
        expect(rijen.map((row) => row.zaak)).toContain(zaak);
        expect(regions.has(regio)).toBe(true);
        const names = zien.flatMap(({ wie = [], samen = [] }) => [...wie, ...samen]);
        expect(names.filter((name) => !recipients.has(name))).toEqual([]);
      }
      for (const { na, overleg, zien } of scenario.agendas ?? []) {
        if (na !== undefined) expect(rijen.map(({ rij }) => rij)).toContain(na);
        expect(rulebook.document.tafels.map(({ code }) => code)).toContain(overleg);
        expect(zien.flatMap(({ wie }) => wie).filter((name) => !recipients.has(name))).toEqual([]);
      }
      expect(nooitTeZien.flatMap(({ bij }) => bij).filter((name) => !recipients.has(name))).toEqual([]);
    },
  );
});

const namesIn = (rules: FieldRules): readonly string[] | null =>
  typeof rules === 'string' ? null : Object.values(rules).flat().sort();

const fieldsOf = (
  kind: string,
): { readonly report: readonly string[]; readonly person: readonly string[] } => {
  const tree = contracts.all.find((contract) => contract.kind === kind)?.fields as Extract<
    FieldTree,
    { kind: 'object' }
  >;
  const persons = tree.fields['betrokkenen'];
  const item = persons?.kind === 'list' && persons.item.kind === 'object' ? persons.item.fields : {};
  return {
    report: Object.keys(tree.fields)
      .filter((name) => name !== 'betrokkenen')
      .sort(),
    person: Object.keys(item).sort(),
  };
};

describe('the expected terms', () => {
  const steps = scenarios.flatMap((scenario) => stepsOf(scenario).map((row) => ({ scenario, row })));
  const told = steps.flatMap(({ scenario, row }) => (isTold(row) ? [{ scenario, row }] : []));

  it('have the words of the rulebook', () => {
    const used = new Set(scenarios.flatMap(({ termijnen }) => termijnen.map(({ termijn }) => termijn)));
    expect([...used].sort()).toEqual(Object.keys(terms).sort());
    for (const [code, { omschrijving, toonAanAfzender }] of Object.entries(terms))
      expect(rulebook.terms.get(code)).toMatchObject({
        description: omschrijving,
        isShownToSender: toonAanAfzender,
      });
  });

  it('are told once, in order of time, each in words that keep to the contract', () => {
    for (const scenario of scenarios) {
      const times = stepsOf(scenario).map(({ tijd }) => Date.parse(tijd));
      expect(times).toEqual([...times].sort((one, other) => one - other));
      expect(scenario.rijen.map(({ tijd }) => Date.parse(tijd))).toEqual(
        scenario.rijen.map(({ tijd }) => Date.parse(tijd)).sort((one, other) => one - other),
      );
    }
    const once = told.map(({ scenario, row }) =>
      JSON.stringify([scenario.code, scenario.termijnen.indexOf(termToldBy(scenario, row)), row.meldt]),
    );
    expect(new Set(once).size).toBe(once.length);
    for (const { scenario, row } of told) {
      const data = termDataOf(scenario, row, terms, REFERS_TO);
      const checked = contracts.check({ type: 'nl.samenloop.termijn.v1', data } as never);
      expect(checked).not.toHaveProperty('faults');
    }
  });

  it('run out exactly when the hub says so', () => {
    for (const scenario of scenarios) {
      const expired = told.filter(
        (one) => one.scenario === scenario && one.row.meldt.gebeurtenis === 'verstreken',
      );
      const byTerm = new Map(expired.map(({ row }) => [termToldBy(scenario, row), row.tijd]));
      for (const term of scenario.termijnen) {
        const { houder, verstreken, teLaat, eindigt } = term;
        const runsOut = houder !== undefined && (verstreken === true || teLaat === true);
        expect([term, byTerm.get(term)]).toEqual([term, runsOut ? eindigt : undefined]);
      }
    }
  });

  it('are told in full to somebody, by whom they can be recognised', () => {
    for (const { row } of told)
      expect(row.verwacht.ontvangers.filter(({ beeld }) => beeld !== undefined)).not.toEqual([]);
  });
});

describe('the expected views', () => {
  it.each(Object.entries(views))('say of every field of the contract how it is shown: %s', (_name, view) => {
    const { report, person } = fieldsOf(view.soort);
    const perRole = typeof view.personen === 'string' ? [] : Object.values(view.personen);
    expect(namesIn(view.bericht) ?? report).toEqual(report);
    for (const rules of perRole)
      if (rules !== 'aantal' && rules !== 'afwezig') expect(namesIn(rules) ?? person).toEqual(person);
  });

  it('are all used', () => {
    const used = new Set(
      scenarios.flatMap((scenario) =>
        stepsOf(scenario).flatMap(({ verwacht }) => verwacht.ontvangers.map(({ beeld }) => beeld)),
      ),
    );
    expect(Object.keys(views).filter((name) => !used.has(name))).toEqual([]);
  });
});
