import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { received, smallCheck, smallContract, smallRulebook, smallRulebookDocument } from '#testing';
import type { RulebookDocument } from '../rulebook/rulebook-document.js';
import type { Accepted } from '../process/outcome.js';
import { process } from '../process/process.js';
import type { Json, JsonObject } from '../report/json.js';
import { explainDecision, explainRefusal } from './explain.js';
import { viewOf } from './view.js';

const nothingKnown = { reports: new Map(), cases: new Map(), originals: new Map() };
const full: JsonObject & { readonly betrokkenen: readonly Json[] } = {
  feit: 'ruzie',
  relaas: 'lang verhaal',
  medisch: 'medicatie',
  betrokkenen: [
    { rol: 'verdachte', persoon: { achternaam: 'V' }, adres: { woonplaats: 'Stadhuizen' } },
    { rol: 'slachtoffer', persoon: { achternaam: 'S' }, adres: { woonplaats: 'Stadhuizen' } },
    {
      rol: 'slachtoffer',
      verzorger: true,
      persoon: { achternaam: 'T' },
      adres: { woonplaats: 'Stadhuizen' },
    },
    { rol: 'kind', persoon: { leeftijd: 7 } },
    { rol: 'kind', persoon: { leeftijd: 17 } },
  ],
};

const decided = (data: JsonObject, changes: Partial<RulebookDocument> = {}, at?: string) => {
  const rulebook = smallRulebook(changes);
  const outcome = process(rulebook, smallCheck)(received(data, at === undefined ? {} : { at }), nothingKnown);
  if (outcome.tag !== 'accepted') throw new Error(JSON.stringify(outcome));
  return { rulebook, outcome };
};

const seenBy = (recipient: string, deelregels: RulebookDocument['deelregels']): JsonObject =>
  deelregels.some(({ van }) => van.includes('politie'))
    ? (viewFor(recipient, full, { deelregels }) ?? {})
    : {};

const viewFor = (
  recipient: string,
  data: JsonObject = full,
  changes: Partial<RulebookDocument> = {},
  at?: string,
) => {
  const { rulebook, outcome } = decided(data, changes, at);
  const delivery = outcome.deliveries.find(({ to }) => to.recipient === recipient);
  if (delivery === undefined) return null;
  return viewOf(
    rulebook,
    { data, contract: smallContract, at: outcome.report.receivedAt },
    delivery.decision,
  );
};

describe('a view', () => {
  it('holds what a rule permits, per person role', () => {
    expect(viewFor('om')).toEqual({
      feit: 'ruzie',
      relaas: 'lang verhaal',
      betrokkenen: [
        { rol: 'verdachte', persoon: { achternaam: 'V' }, adres: { woonplaats: 'Stadhuizen' } },
        { rol: 'slachtoffer', persoon: { achternaam: 'S' }, adres: { woonplaats: 'Stadhuizen' } },
        {
          rol: 'slachtoffer',
          verzorger: true,
          persoon: { achternaam: 'T' },
          adres: { woonplaats: 'Stadhuizen' },
        },
        { rol: 'kind', aantal: 2 },
      ],
    });
  });

  it('masks and generalises where the rule says so, and looks at each person by itself', () => {
    expect(viewFor('raad')).toEqual({
      feit: 'ruzie',
      relaas: { afgeschermd: 'geen-recht-op-inhoud' },
      betrokkenen: [
        { rol: 'slachtoffer', persoon: { afgeschermd: 'geen-recht-op-inhoud' } },
        {
          rol: 'slachtoffer',
          verzorger: true,
          persoon: { achternaam: 'T' },
          adres: { woonplaats: 'Stadhuizen' },
        },
        { rol: 'kind', persoon: { leeftijdsband: '4-11' } },
        { rol: 'kind', persoon: { leeftijdsband: '16-17' } },
      ],
    });
  });

  it('lets a prohibition beat every permission, except for whom it does not bind', () => {
    expect([viewFor('om')?.['medisch'], viewFor('vt')?.['medisch']]).toEqual([undefined, 'medicatie']);
  });

  it('gets wider by a switch only in its period and under its condition', () => {
    const labelled = { ...full, label: 'ja' };
    expect(viewFor('vt', labelled)?.['relaas']).toBeUndefined();
    expect(viewFor('vt', full, {}, '2026-12-01T00:00:00+01:00')?.['relaas']).toBeUndefined();
    expect(viewFor('vt', labelled, {}, '2026-12-01T00:00:00+01:00')?.['relaas']).toBe('lang verhaal');
  });

  it('exists for nobody when a prohibition forbids everything', () => {
    const forbidden = [
      {
        ...smallRulebookDocument.verboden[0],
        code: 'V-ALLES',
        als: ['bericht-kind'],
        categorieen: 'alle' as const,
        behalveAan: [],
      },
    ];
    const { outcome } = decided(full, { verboden: forbidden as unknown as RulebookDocument['verboden'] });
    expect(outcome.deliveries).toEqual([]);
  });
});

describe('an explanation', () => {
  it('names rule and article for each field that was shared, and none for what was not', () => {
    const { rulebook, outcome } = decided(full);
    const toOm = outcome.deliveries.find(({ to }) => to.recipient === 'om') as Accepted['deliveries'][number];
    const fields = explainDecision(rulebook, smallContract, toOm.decision, ['kind', 'verdachte']);
    expect(fields).toContainEqual({
      field: '/relaas',
      role: null,
      category: 'relaas',
      verb: 'volledig',
      rule: 'D-OM',
      article: 'Wet art. 1',
    });
    expect(fields).toContainEqual({
      field: '/medisch',
      role: null,
      category: 'medisch',
      verb: null,
      rule: null,
      article: null,
    });
    expect(fields).toContainEqual(
      expect.objectContaining({ field: '/betrokkenen/*/persoon', role: 'kind', verb: 'aantal' }),
    );
  });

  it('tells why somebody got nothing', () => {
    const { rulebook, outcome } = decided({ feit: 'ruzie', betrokkenen: full.betrokkenen.slice(1, 2) });
    const refusal = outcome.withheld[0]?.refusal;
    expect(refusal && explainRefusal(rulebook, refusal)).toEqual([
      'Deelregel D-RAAD (Wet art. 1) geldt alleen onder deze voorwaarde: er zijn kinderen betrokken.',
    ]);
  });
});

describe('any rulebook', () => {
  const permits = fc.subarray([...smallRulebookDocument.deelregels]);
  const leaves = (value: Json | undefined, at = ''): string[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([name, member]) => leaves(member as Json, `${at}/${name}`))
      : [at];

  it('never shows more when a permission is taken away', () => {
    fc.assert(
      fc.property(permits, fc.nat(), fc.constantFrom('om', 'raad', 'vt'), (rules, n, recipient) => {
        const fewer = rules.filter((_, index) => rules.length === 0 || index !== n % rules.length);
        const before = leaves(seenBy(recipient, rules));
        const after = leaves(seenBy(recipient, fewer));
        return after.length <= before.length || after.every((leaf) => before.includes(leaf));
      }),
      { numRuns: 100 },
    );
  });

  it('does not depend on the order of its rules', () => {
    const reversed = {
      deelregels: [...smallRulebookDocument.deelregels].reverse(),
      routeringsregels: [...smallRulebookDocument.routeringsregels].reverse(),
    };
    for (const recipient of ['om', 'raad', 'vt'])
      expect(viewFor(recipient, full, reversed)).toEqual(viewFor(recipient));
  });
});
