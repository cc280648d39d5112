import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { smallRulebookDocument } from '#testing';
import { compileChecked } from '../rulebook/compile-checked.js';
import type { RulebookDocument } from '../rulebook/rulebook-document.js';
import { storedDecision } from './decision.js';
import { heldRules } from './held-rules.js';
import { maximalView } from './maximal-view.js';
import type { Forms } from './maximal-view.js';
import { seeingOf, weakerOf } from './seeing.js';
import { subjectOfPlan } from './plan.js';

type Changes = Partial<RulebookDocument>;

const planFor = (recipient: string, changes: Changes = {}) => {
  // Any rulebook will do, also one that would be refused for promising nothing.
  const rulebook = compileChecked({ ...smallRulebookDocument, ...changes });
  const plan = rulebook.plans.find((each) => subjectOfPlan(each).recipient === recipient);
  if (plan === undefined) throw new Error(`no plan for ${recipient}`);
  return { rulebook, plan };
};
const inWords = (forms: Forms | undefined) =>
  Object.fromEntries([...(forms ?? [])].map(([category, names]) => [category, [...names].sort()]));
const viewFor = (recipient: string, changes: Changes = {}) => maximalView([planFor(recipient, changes).plan]);
const prohibition = smallRulebookDocument.verboden[0] as RulebookDocument['verboden'][number];

describe('the most that a plan can show', () => {
  it('is what any of its rules permits, without what is always forbidden', () => {
    const { outsidePersons, ofPersons } = viewFor('om');
    expect([...outsidePersons.keys()].sort()).toEqual(['feit', 'label', 'relaas', 'uitkomst']);
    expect([...ofPersons].map(([role, { isCounted }]) => [role, isCounted])).toEqual([
      ['verdachte', false],
      ['slachtoffer', false],
      ['kind', true],
    ]);
  });

  it('knows every form a field can have, per role', () => {
    const { outsidePersons, ofPersons } = viewFor('rvdk');
    expect(inWords(outsidePersons)).toEqual({ feit: ['volledig'], relaas: ['afgeschermd'] });
    expect(inWords(ofPersons.get('slachtoffer')?.forms)).toEqual({
      rol: ['volledig'],
      identiteit: ['afgeschermd', 'volledig'],
      adres: ['volledig'],
    });
    expect(inWords(ofPersons.get('kind')?.forms)).toEqual({
      rol: ['volledig'],
      identiteit: ['leeftijdsband'],
    });
  });

  it('counts a prohibition only when it holds whenever the permit does', () => {
    const relaas = { ...prohibition, code: 'V-RELAAS', categorieen: ['relaas'], behalveAan: [] };
    const under = (change: object) =>
      viewFor('rvdk', { verboden: [{ ...relaas, ...change }] }).outsidePersons.has('relaas');
    expect(under({})).toBe(false);
    expect(under({ als: ['kinderen'] })).toBe(false);
    expect(under({ als: ['label'] })).toBe(true);
    expect(under({ geldigVan: '2026-01-01T00:00:00+01:00' })).toBe(true);
    expect(under({ geldigTot: '2027-01-01T00:00:00+01:00' })).toBe(true);
  });

  it('leaves out rules that can never hold', () => {
    const bases = smallRulebookDocument.grondslagen.map((basis) =>
      basis.code === 'G'
        ? { ...basis, geldigTot: '2019-01-01T00:00:00+01:00', geldigVan: '2018-01-01T00:00:00+01:00' }
        : basis,
    );
    expect(viewFor('om', { grondslagen: bases }).outsidePersons.size).toBe(0);
  });

  it('masks what two looks may find in different forms of one rank', () => {
    const forms = (hoe: string, als: readonly string[]) =>
      smallRulebookDocument.deelregels
        .filter(({ code }) => code === 'D-OM')
        .map((rule) => ({ ...rule, code: `D-${hoe}`, als, velden: [{ categorieen: ['feit'], hoe }] }));
    const deelregels = [...forms('aard', []), ...forms('woonplaats', ['label'])];
    expect(inWords(viewFor('om', { deelregels }).outsidePersons)).toEqual({
      feit: ['aard', 'afgeschermd', 'woonplaats'],
    });
  });

  it('is never exceeded, however conditions, moments and a second look turn out', () => {
    const bits = fc.array(fc.boolean(), { minLength: 8, maxLength: 8 });
    const look = fc.record({ on: bits, met: bits, at: fc.constantFrom('2026-11-26', '2026-12-24') });
    const recipients = fc.constantFrom('om', 'rvdk', 'vt', 'politie');
    fc.assert(
      fc.property(recipients, look, look, (recipient, ...looks) => {
        const { rulebook, plan } = planFor(recipient);
        const most = maximalView([plan]);
        const [one, other] = looks.map(({ on, met, at }) => {
          const held = heldRules(plan, { at: Date.parse(at), region: 'stad' }, (n) => on[n] === true);
          const persons = plan.personConditions.map(() => met.map((bit) => (bit ? '1' : '0')).join(''));
          return seeingOf(rulebook, storedDecision(plan.number, held, persons, false));
        }) as [ReturnType<typeof seeingOf>, ReturnType<typeof seeingOf>];
        for (const seeing of [one, weakerOf(one, other)])
          for (const category of [
            'feit',
            'relaas',
            'medisch',
            'uitkomst',
            'label',
            'rol',
            'identiteit',
            'adres',
          ]) {
            const verb = seeing.outsidePersons(category)?.verb.name;
            if (verb !== undefined) expect(most.outsidePersons.get(category)?.has(verb)).toBe(true);
            for (const role of ['verdachte', 'slachtoffer', 'kind', 'getuige'])
              for (const place of [0, 1, 2]) {
                const permits = seeing.ofPerson(role, place);
                if (permits?.counted === true) expect(most.ofPersons.get(role)?.isCounted).toBe(true);
                const seen = permits?.permitFor?.(category)?.verb.name;
                if (seen !== undefined)
                  expect(most.ofPersons.get(role)?.forms.get(category)?.has(seen)).toBe(true);
              }
          }
      }),
      { numRuns: 300 },
    );
  });
});
