import { describe, expect, it } from '@jest/globals';
import { exampleRulebook, loadContracts } from '#contracts';
import { exampleData, receivedFrom } from '#testing';
import type { Accepted } from '../process/outcome.js';
import { processBatch } from '../process/process-batch.js';
import type { JsonObject } from '../report/json.js';
import { compileRulebook } from '../rulebook/compile-rulebook.js';

const contracts = loadContracts();
const compiled = compileRulebook(exampleRulebook(), contracts.all);
if ('findings' in compiled) throw new Error(JSON.stringify(compiled.findings));
const { rulebook } = compiled;

const id = (n: number): string => `0a000000-0000-4000-8000-00000000000${n}`;
const sent = (n: number, from: string, kind: string, data: JsonObject) =>
  receivedFrom(rulebook, {
    id: id(n),
    from,
    kind,
    at: `2027-01-13T10:2${n}:00+01:00`,
    subject: 'zaak',
    data,
  });
const registered = (n: number, from: string) =>
  sent(n, from, 'zvh-casus', exampleData('zvh-casus', 'aanmelding'));
const judged = (n: number, from: string, oordeel: string) =>
  sent(n, from, 'zvh-casus', { stap: 'oordeel', oordeel, oordeelReden: 'reden' });

const inTreatment = [
  registered(1, 'ggz-rm'),
  judged(2, 'om-rm', 'ja'),
  judged(3, 'pol-rm', 'ja'),
  judged(4, 'college-rm', 'ja'),
];

const last = (...reports: Parameters<typeof processBatch>[2][number][]): Accepted => {
  const nothing = { reports: new Map(), cases: new Map(), originals: new Map() };
  const outcome = processBatch(rulebook, contracts.check, reports, nothing).at(-1);
  if (outcome?.tag !== 'accepted') throw new Error(JSON.stringify(outcome));
  return outcome;
};

describe('a casus in treatment at the Zorg- en Veiligheidshuis', () => {
  it('is not judged, and destroyed, anew because a participant registers it once more', () => {
    const { caseAfter, destroyed } = last(
      ...inTreatment,
      registered(5, 'ggd-rm'),
      judged(6, 'ggd-rm', 'nee'),
    );
    expect(caseAfter.facts['zvhStatus']).toBe('in-behandeling');
    expect(destroyed).toEqual([]);
  });

  it('stays in treatment when its registration is corrected', () => {
    const correction = {
      betreft: id(1),
      soort: 'correctie',
      reden: 'onjuist-ingevuld',
      wijzigingen: [{ veld: '/referentie', nieuw: 'ZVH-1' }],
    };
    const { caseAfter } = last(...inTreatment, sent(5, 'ggz-rm', 'correctie', correction));
    expect(caseAfter.facts['zvhStatus']).toBe('in-behandeling');
  });

  it('stays shielded once it is closed', () => {
    const closed = sent(5, 'zvh-rm', 'zvh-casus', exampleData('zvh-casus', 'afsluiting'));
    const { caseAfter } = last(...inTreatment, closed, registered(6, 'ggz-rm'));
    expect(caseAfter.facts['zvhStatus']).toBe('gesloten');
  });
});
