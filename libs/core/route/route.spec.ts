import { describe, expect, it } from '@jest/globals';
import { received, smallCheck, smallRulebook, smallRulebookDocument } from '#testing';
import { processBatch } from '../process/process-batch.js';
import type { Accepted } from '../process/outcome.js';
import type { Situation } from '../process/situation.js';
import type { JsonObject } from '../report/json.js';
import type {
  AddressDocument,
  RoutingRuleDocument,
  RulebookDocument,
} from '../rulebook/rulebook-document.js';

const since = '2020-01-01T00:00:00+01:00';
const nothingKnown: Situation = { reports: new Map(), cases: new Map(), originals: new Map() };
const home = { woonplaats: 'Stadhuizen' };
const inTown: JsonObject = { feit: 'x', relaas: 'y', betrokkenen: [{ rol: 'slachtoffer', adres: home }] };

const rule = (changes: Partial<RoutingRuleDocument>): RoutingRuleDocument => ({
  code: 'R',
  bericht: 'melding',
  als: [],
  aan: [{ partner: 'om' }],
  verband: 'zsm',
  doel: 'beslissen',
  waarneming: false,
  ...changes,
});

const withRules = (rules: readonly RoutingRuleDocument[], changes: Partial<RulebookDocument> = {}) =>
  smallRulebook({
    ketenpartners: smallRulebookDocument.ketenpartners.map((partner) =>
      partner.code === 'om'
        ? {
            ...partner,
            functies: [{ code: 'ovj', naam: 'Officier', van: since, tot: '2026-12-01T00:00:00+01:00' }],
          }
        : partner,
    ),
    regios: [...smallRulebookDocument.regios, { code: 'land', naam: 'Land', plaatsen: ['Landhuizen'] }],
    routeringsregels: rules,
    ...changes,
  });

type Reports = readonly Parameters<typeof received>[];

const outcomes = (rules: readonly RoutingRuleDocument[], reports: Reports): readonly Accepted[] =>
  processBatch(
    withRules(rules),
    smallCheck,
    reports.map(([data, given]) => received(data, given)),
    nothingKnown,
  ).map((outcome) => {
    if (outcome.tag !== 'accepted') throw new Error(JSON.stringify(outcome));
    return outcome;
  });

/** Whom the last of these reports was meant for, whether they may get it or not. */
const meantFor = (rules: readonly RoutingRuleDocument[], ...reports: Reports): readonly string[] => {
  const { deliveries, withheld } = outcomes(rules, reports).at(-1) as Accepted;
  return [...deliveries.map(({ to }) => to), ...withheld.map(({ from }) => from)]
    .map(({ recipient, function: of, signal }) =>
      [recipient, ...(of === null ? [] : [of]), ...(signal ? ['signaal'] : [])].join(' '),
    )
    .sort();
};

const afternoon: Reports[number] = [inTown, {}];
const night: Reports[number] = [inTown, { at: '2026-11-24T23:30:00+01:00' }];
const withChild: Reports[number] = [
  { feit: 'x', betrokkenen: [{ rol: 'kind' }, { rol: 'slachtoffer', adres: home }] },
  {},
];
const about: JsonObject = { ...inTown, betreft: 'bericht-1' };
const further: Reports[number] = [about, { id: 'bericht-2' }];
const answer: Reports[number] = [about, { id: 'bericht-2', from: 'raad', subject: 'eigen-pol-zaak-a' }];
/** The one by which the first report reached the prosecutor and the child board. */
const told = rule({ code: 'R-EERST', als: ['bericht-kind'], aan: [{ tafel: 'zsm' }] });

describe('a routing rule', () => {
  it.each<[string, Partial<RoutingRuleDocument>, Reports[number], readonly string[]]>([
    ['without anything else', {}, afternoon, ['om']],
    ['for the region of the case', { regios: ['stad'] }, afternoon, ['om']],
    ['for several regions', { regios: ['land', 'stad'] }, afternoon, ['om']],
    ['for another region', { regios: ['land'] }, afternoon, []],
    [
      'of which the condition holds',
      { als: ['bericht-kind'] },
      [{ betrokkenen: [{ rol: 'kind' }] }, {}],
      ['om'],
    ],
    ['of which the condition does not hold', { als: ['bericht-kind'] }, afternoon, []],
    ['of which one of two conditions holds', { als: ['label', 'bericht-kind'] }, [{ label: 'ja' }, {}], []],
    ['from this very moment', { geldigVan: '2026-11-24T14:00:00+01:00' }, afternoon, ['om']],
    ['from a moment later', { geldigVan: '2026-11-24T14:00:01+01:00' }, afternoon, []],
    ['until a moment later', { geldigTot: '2026-11-24T14:00:01+01:00' }, afternoon, ['om']],
    ['until this very moment', { geldigTot: '2026-11-24T14:00:00+01:00' }, afternoon, []],
    ['only at night, in the afternoon', { moment: { van: '22:00', tot: '06:00' } }, afternoon, []],
    ['only at night, at night', { moment: { van: '22:00', tot: '06:00' } }, night, ['om']],
    ['only on Monday, on Tuesday', { moment: { dagen: ['ma'] } }, afternoon, []],
    ['only on Tuesday, on Tuesday', { moment: { dagen: ['di'] } }, afternoon, ['om']],
    ['only from two, at two', { moment: { van: '14:00' } }, afternoon, ['om']],
    ['only until two, at two', { moment: { tot: '14:00' } }, afternoon, []],
    ['of which only a signal goes out', { niveau: 'signaal' }, afternoon, ['om signaal']],
  ])('%s reaches whom it names or nobody', (_, changes, report, reached) => {
    expect(meantFor([rule(changes)], report)).toEqual(reached);
  });

  it('adds up with others in the region of the case', () => {
    const rules = [
      rule({ code: 'R-1', regios: ['stad'] }),
      rule({ code: 'R-2', aan: [{ partner: 'raad' }] }),
      rule({ code: 'R-3', aan: [{ partner: 'cit' }], regios: ['land'] }),
    ];
    expect(meantFor(rules, afternoon)).toEqual(['om', 'raad']);
  });

  it('tells its note only when it reaches somebody, or is there for the note alone', () => {
    const rules = [
      rule({ code: 'R-1', aan: [{ melder: true }], toelichting: 'de melder hoort ervan' }),
      rule({ code: 'R-2', aan: [], toelichting: 'het is genoteerd' }),
    ];
    expect(outcomes(rules, [afternoon])[0]?.notes).toEqual(['het is genoteerd']);
    expect(outcomes([told, ...rules], [withChild, answer])[1]?.notes).toEqual([
      'de melder hoort ervan',
      'het is genoteerd',
    ]);
  });
});

describe('an address', () => {
  const december: Reports[number] = [inTown, { at: '2026-12-01T00:00:00+01:00' }];
  it.each<[string, AddressDocument, Reports, readonly string[]]>([
    ['a partner', { partner: 'raad' }, [afternoon], ['raad']],
    ['the sender itself', { partner: 'pol' }, [afternoon], []],
    ['a function of a partner', { partner: 'om', functie: 'ovj' }, [afternoon], ['om ovj']],
    ['a function that is no more', { partner: 'om', functie: 'ovj' }, [december], []],
    ['all partners of a kind', { soort: 'vt' }, [afternoon], ['vt']],
    ['a function of all partners of a kind', { soort: 'om', functie: 'ovj' }, [afternoon], ['om ovj']],
    ['a function of a kind that is no more', { soort: 'om', functie: 'ovj' }, [december], []],
    ['a table, without the sender', { tafel: 'zsm' }, [afternoon], ['om', 'raad']],
    ['who sent the report that this one answers', { melder: true }, [withChild, answer], ['pol']],
    ['who sent a report that this one does not name', { melder: true }, [afternoon], []],
    ['everyone who got an earlier report', { eerdereOntvangers: true }, [withChild, further], ['om', 'raad']],
    [
      'who was shown a field of it',
      { eerdereOntvangers: true, vanVeld: '/feit' },
      [withChild, further],
      ['om', 'raad'],
    ],
    ['who was shown another', { eerdereOntvangers: true, vanVeld: '/label' }, [withChild, further], []],
    [
      'nobody, for what was in no report',
      { eerdereOntvangers: true, vanVeld: '/medisch' },
      [withChild, further],
      [],
    ],
    ['nobody, without an earlier report', { eerdereOntvangers: true, vanVeld: '/feit' }, [afternoon], []],
  ])('of %s is answered for by those', (_, address, reports, reached) => {
    expect(meantFor([told, rule({ code: 'R', aan: [address] })], ...reports)).toEqual(reached);
  });

  it('of who was shown a field leaves out who saw it masked', () => {
    const withAccount: Reports[number] = [{ ...withChild[0], relaas: 'y' }, {}];
    const address: AddressDocument = { eerdereOntvangers: true, vanVeld: '/relaas' };
    expect(meantFor([told, rule({ aan: [address] })], withAccount, further)).toEqual(['om']);
  });
});
