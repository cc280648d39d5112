import { describe, expect, it } from '@jest/globals';
import { received, smallCheck, smallContract, smallRulebook, smallRulebookDocument } from '#testing';
import { process } from '../process/process.js';
import type { JsonObject } from '../report/json.js';
import type { RoutingRuleDocument } from '../rulebook/rulebook-document.js';
import { evidenceRecord } from './evidence-record.js';
import { readEvidence } from './evidence.js';
import { routesHit } from './explain-routing.js';
import { explain } from './explain.js';

const nothingKnown = { reports: new Map(), cases: new Map(), originals: new Map() };
const home = { woonplaats: 'Stadhuizen' };
const inTown: JsonObject = { label: 'ja', betrokkenen: [{ rol: 'slachtoffer', adres: home }] };

const explained = (changes: Partial<RoutingRuleDocument>, data: JsonObject = inTown) => {
  const rule: RoutingRuleDocument = {
    code: 'R',
    bericht: 'melding',
    als: [],
    aan: [{ partner: 'om' }],
    verband: 'zsm',
    doel: 'beslissen',
    waarneming: false,
    ...changes,
  };
  const rulebook = smallRulebook({
    regios: [...smallRulebookDocument.regios, { code: 'land', naam: 'Land', plaatsen: ['Landhuizen'] }],
    routeringsregels: [rule],
  });
  const outcome = process(rulebook, smallCheck)(received(data), nothingKnown);
  const place = { topic: 'in.pol', partition: 0, offset: 3 };
  const evidence = readEvidence(evidenceRecord(outcome, place, rulebook.version, 'digest', null));
  if (evidence === null) throw new Error('no evidence');
  const { routering } = explain(rulebook, [smallContract], evidence);
  return {
    routes: routering.map(({ uitkomst, reden }) => [uitkomst, reden]),
    hit: [...routesHit(rulebook, evidence)],
  };
};

describe('the explanation of routing', () => {
  it.each<[Partial<RoutingRuleDocument>, string]>([
    [{ als: ['label', 'bericht-kind'] }, 'niet is voldaan aan: het bericht noemt een kind'],
    [{ regios: ['land'] }, 'de regel geldt alleen in Land'],
    [{ geldigVan: '2027-01-01T00:00:00+01:00' }, 'de regel geldt alleen vanaf 1-1-2027'],
    [{ geldigTot: '2026-11-24T14:00:00+01:00' }, 'de regel geldt alleen tot 24-11-2026'],
    [{ moment: { van: '22:00', tot: '06:00' } }, 'de regel geldt alleen tussen 22.00 en 06.00 uur'],
    [
      { aan: [{ melder: true }, { partner: 'pol' }] },
      'niemand, behalve misschien de afzender, is gevonden voor: wie het bericht stuurde waarop dit volgt en POL',
    ],
  ])('tells of a rule that nearly applied which part did not hold: %j', (changes, reason) => {
    expect(explained(changes)).toEqual({ routes: [['bijna', reason]], hit: [] });
  });

  it('tells which rules applied, also one that is there for its note alone', () => {
    const applied = { routes: [['toegepast', null]], hit: ['R'] };
    expect(explained({ als: ['label'], regios: ['stad'] })).toEqual(applied);
    expect(explained({ aan: [], toelichting: 'genoteerd' })).toEqual(applied);
  });

  it('leaves out rules that missed more than one part', () => {
    expect(explained({ als: ['bericht-kind'], regios: ['land'] })).toEqual({ routes: [], hit: [] });
  });
});
