import { describe, expect, it } from '@jest/globals';
import { received, routingVt, smallCheck, smallRulebook, sourceOf, vtPartner, withPartners } from '#testing';
import type { Given } from '#testing';
import type { CaseState } from '../case/case-state.js';
import type { JsonObject } from '../report/json.js';
import type { PartnerDocument, RulebookDocument } from '../rulebook/rulebook-document.js';
import type { Accepted, Outcome } from './outcome.js';
import { process } from './process.js';
import type { KnownReport, Situation } from './situation.js';

const PER = '2027-01-04T00:00:00+01:00';
const BEFORE = '2027-01-03T23:59:59.999+01:00';
const KEYS_UNTIL = '2027-03-01T00:00:00+01:00';
const SINCE = '2020-01-01T00:00:00+01:00';
const NOON = '2027-01-05T12:00:00+01:00';

const city = vtPartner('stads', { regios: ['stad'], tot: PER });
const country = vtPartner('lands', { regios: ['land'] });
const merged = vtPartner('samen', { van: PER });

const mergers: RulebookDocument['opvolgingen'] = [
  { code: 'F1', van: 'stads', naar: 'samen', per: PER, sleutelsTot: KEYS_UNTIL },
  { code: 'F2', van: 'lands', naar: 'samen', per: PER },
];
const fusion = withPartners([city, country, merged], { opvolgingen: mergers });
const partsOf = (more: Partial<PartnerDocument> = {}): RulebookDocument =>
  withPartners(
    [
      vtPartner('heel', { tot: PER, ...more }),
      vtPartner('noord', { van: PER }),
      vtPartner('zuid', { van: PER }),
    ],
    {
      opvolgingen: [
        { code: 'S1', van: 'heel', naar: 'noord', per: PER, regios: ['stad'], sleutelsTot: KEYS_UNTIL },
        { code: 'S2', van: 'heel', naar: 'zuid', per: PER, regios: ['land'], sleutelsTot: KEYS_UNTIL },
      ],
    },
  );

const nothing: Situation = { reports: new Map(), cases: new Map(), originals: new Map() };
const living = (woonplaats: string): JsonObject => ({
  feit: 'ruzie',
  betrokkenen: [{ rol: 'slachtoffer', persoon: { achternaam: 'A' }, adres: { woonplaats } }],
});
const sent = (
  document: RulebookDocument,
  given: Given,
  data = living('Stadhuizen'),
  situation = nothing,
): Outcome => process(smallRulebook(document), smallCheck)(received(data, given), situation);
const accepted = (outcome: Outcome): Accepted => {
  if (outcome.tag !== 'accepted') throw new Error(`expected accepted, got ${JSON.stringify(outcome)}`);
  return outcome;
};
const helped = (outcome: Outcome) =>
  accepted(outcome)
    .deliveries.filter(({ to }) => to.purpose === 'helpen')
    .map(({ to }) =>
      to.standsInFor === null ? to.recipient : `${to.recipient} voor ${to.standsInFor.partner}`,
    );
const remedies = (outcome: Outcome) =>
  outcome.tag === 'rejected'
    ? outcome.faults.map(({ code, remedy }) => `${code}: ${remedy.nl}`)
    : [outcome.tag];
describe('an address of an organisation that was succeeded', () => {
  it.each<[string, RulebookDocument, string, string, readonly string[]]>([
    ['a merger, until the last moment', fusion, 'Stadhuizen', BEFORE, ['stads']],
    ['a merger, from its moment on', fusion, 'Stadhuizen', PER, ['samen']],
    ['a merger, for the other part', fusion, 'Landhuizen', PER, ['samen']],
    ['a split, until the last moment', partsOf(), 'Landhuizen', BEFORE, ['heel']],
    ['a split, in one region', partsOf(), 'Stadhuizen', PER, ['noord', 'zuid']],
    [
      'a chain of successions',
      withPartners([city, country, merged, vtPartner('later')], {
        opvolgingen: [...mergers, { code: 'F3', van: 'samen', naar: 'later', per: PER }],
      }),
      'Stadhuizen',
      PER,
      ['later'],
    ],
    [
      'a successor of another kind, that no rule lets share',
      withPartners([city, vtPartner('gemeente', { soort: 'college' })], {
        opvolgingen: [{ code: 'F', van: 'stads', naar: 'gemeente', per: PER }],
      }),
      'Stadhuizen',
      PER,
      [],
    ],
  ])('is the successor: %s', (_, document, place, at, expected) => {
    expect(helped(sent(document, { at }, living(place)))).toEqual(expected);
  });

  it('named by a rule goes by the region of the case when it was split', () => {
    const named = routingVt(partsOf(), { aan: [{ partner: 'heel' }] });
    expect(helped(sent(named, { at: NOON }))).toEqual(['noord']);
    expect(helped(sent(named, { at: NOON }, living('Landhuizen')))).toEqual(['zuid']);
  });

  it('is followed at a table too', () => {
    const atTable = {
      ...routingVt(fusion, { aan: [{ tafel: 'zsm' }] }),
      tafels: [{ code: 'zsm-stad', soort: 'zsm', regios: ['stad'], leden: ['om', 'stads', 'lands'] }],
    };
    expect(helped(sent(atTable, { at: NOON }))).toEqual(['samen']);
  });

  it('keeps its stand-in agreements, on either side, and nobody stands in for itself', () => {
    const hours = [{ dagen: ['ma', 'di', 'wo', 'do', 'vr'] as const, van: '08:30', tot: '17:00' }];
    const closing = withPartners([city, country, { ...merged, openingstijden: hours }, vtPartner('wacht')], {
      opvolgingen: [...mergers, { code: 'F4', van: 'cit', naar: 'wacht', per: PER }],
      waarnemingen: [
        { code: 'WN-1', voor: 'stads', door: 'lands', van: SINCE },
        { code: 'WN-2', voor: 'stads', door: 'cit', van: SINCE },
      ],
    });
    const night = routingVt(closing, { aan: [{ partner: 'stads' }] });
    expect(helped(sent(night, { at: '2027-01-05T20:00:00+01:00' }))).toEqual(['samen', 'wacht voor samen']);
    const acting = { at: '2027-01-05T20:00:00+01:00', from: 'wacht', extensions: { namens: 'stads' } };
    expect(accepted(sent(closing, acting)).report.provider).toMatchObject({ capacity: 'samen', kind: 'vt' });
  });
});

describe('a sender', () => {
  it.each<[string, RulebookDocument, Given, readonly string[]]>([
    [
      'that does not take part yet',
      fusion,
      { from: 'samen', at: BEFORE },
      [
        'afzender-niet-actief: Uw organisatie doet mee vanaf 2027-01-04. Stuur het bericht dan opnieuw, met een nieuw id.',
      ],
    ],
    [
      'that was succeeded and has no overlap',
      fusion,
      { from: 'lands', at: PER },
      [
        'afzender-niet-actief: Uw organisatie is opgevolgd door Organisatie samen en haar oude sleutel telt niet meer. Stuur het bericht met de sleutel en een systeem van de opvolger, met een nieuw id.',
      ],
    ],
    [
      'whose overlap is over',
      fusion,
      { from: 'stads', at: KEYS_UNTIL },
      [
        'afzender-niet-actief: Uw organisatie is opgevolgd door Organisatie samen en haar oude sleutel telt niet meer. Stuur het bericht met de sleutel en een systeem van de opvolger, met een nieuw id.',
      ],
    ],
    [
      'that ended without a successor',
      withPartners([city]),
      { from: 'stads', at: PER },
      [
        'afzender-niet-actief: Uw organisatie doet niet meer mee. Neem contact op met de beheerder van de regelset.',
      ],
    ],
    [
      'on the last moment of its overlap',
      fusion,
      { from: 'stads', at: '2027-02-28T23:59:59.999+01:00' },
      ['accepted'],
    ],
    ['that is the successor', fusion, { from: 'samen', at: PER }, ['accepted']],
    [
      'that is the successor and uses a system it took over',
      fusion,
      { from: 'samen', at: NOON, event: { source: sourceOf('stads') } },
      ['accepted'],
    ],
    [
      'that uses a system it took over after the overlap',
      fusion,
      { from: 'samen', at: KEYS_UNTIL, event: { source: sourceOf('stads') } },
      [
        'afzender-onjuist: Dit systeem is van een organisatie die u opvolgde en telt niet meer mee. Laat het bij uw organisatie inschrijven.',
      ],
    ],
  ])('is told what to do: %s', (_, document, given, expected) => {
    expect(remedies(sent(document, given))).toEqual(expected);
  });

  it('with the key of who was succeeded counts as the successor, and gets no copy of its own report', () => {
    const outcome = accepted(sent(fusion, { from: 'stads', at: NOON }));
    expect(outcome.report.provider).toEqual({ partner: 'stads', capacity: 'samen', kind: 'vt' });
    expect(outcome.deliveries.map(({ to }) => to.recipient)).not.toContain('samen');
  });

  it('that was split counts as the successor in the region of its report, and must tell which when that is unknown', () => {
    const capacityIn = (place: string) =>
      accepted(sent(partsOf(), { from: 'heel', at: NOON }, living(place))).report.provider.capacity;
    expect([capacityIn('Stadhuizen'), capacityIn('Landhuizen')]).toEqual(['noord', 'zuid']);
    expect(remedies(sent(partsOf(), { from: 'heel', at: NOON }, living('Nergenshuizen')))).toEqual([
      'afzender-niet-actief: Uw organisatie is gesplitst in Organisatie noord, Organisatie zuid. Noem een plaats, of stuur het bericht met de sleutel van de opvolger die het aangaat.',
    ]);
  });

  it('goes on with the cases and reports of whom it succeeded, in its own regions only', () => {
    const hub = 'a-zaak';
    const facts = { regio: 'stad', regioVermoed: false };
    const known: CaseState = { id: hub, facts, partners: ['pol', 'heel'], secretAddresses: [], terms: [] };
    const first: KnownReport = { id: 'eerste', partner: 'pol', caseId: hub, recipients: ['heel'] };
    const situation = { ...nothing, cases: new Map([[hub, known]]), reports: new Map([['eerste', first]]) };
    const answer = (from: string) =>
      sent(
        partsOf(),
        { from, at: NOON, subject: hub },
        { ...living('Stadhuizen'), betreft: 'eerste' },
        situation,
      );
    expect(accepted(answer('noord')).report).toMatchObject({ caseId: hub, refersTo: 'eerste' });
    expect(remedies(answer('zuid')).map((one) => one.split(':')[0])).toEqual(['verwijzing-onbekend']);
  });
});
