import { describe, expect, it } from '@jest/globals';
import { exampleRulebook, loadContracts } from '#contracts';
import { exampleData, receivedFrom } from '#testing';
import { recipientName } from '../process/delivery-id.js';
import { lookupsOf } from '../process/lookups.js';
import type { Accepted, Outcome } from '../process/outcome.js';
import { processBatch } from '../process/process-batch.js';
import type { Situation } from '../process/situation.js';
import type { Json, JsonObject } from '../report/json.js';
import { compileRulebook } from '../rulebook/compile-rulebook.js';
import { viewOf } from '../share/view.js';

const ARREST = '0a000000-0000-4000-8000-000000000001';
const SECOND_ARREST = '0a000000-0000-4000-8000-000000000002';
const CORRECTION = '0c000000-0000-4000-8000-000000000001';
const SECOND_CORRECTION = '0c000000-0000-4000-8000-000000000002';
const ASSESSMENT = '0b000000-0000-4000-8000-000000000001';
const contracts = loadContracts();
const compiled = compileRulebook(exampleRulebook(), contracts.all);
if ('findings' in compiled) throw new Error(JSON.stringify(compiled.findings));
const { rulebook } = compiled;
const nothingKnown: Situation = { reports: new Map(), cases: new Map(), originals: new Map() };

const arrest = (changes: JsonObject = {}) =>
  receivedFrom(rulebook, {
    id: ARREST,
    from: 'pol-rm',
    kind: 'aanhouding',
    at: '2026-12-12T18:20:00+01:00',
    subject: 'mutatie-1',
    data: {
      situatie: 'gehoord',
      feit: { aard: 'geweld', omschrijving: 'mishandeling', gepleegdOp: '2026-12-12' },
      termijnUren: 9,
      hgLabel: 'nee',
      verdachteGeinformeerd: 'nee',
      verdachteAkkoord: 'nee',
      kinderenBetrokken: 'ja',
      relaas: 'Zij ruzieden.',
      betrokkenen: [
        person('V1', 'verdachte', '2004-05-01'),
        person('S1', 'slachtoffer', '1975-05-01'),
        person('K1', 'kind', '2011-05-01'),
      ],
      ...changes,
    },
  });

function person(kenmerk: string, rol: string, geboortedatum: string): JsonObject {
  const persoon = { achternaam: `Achter${kenmerk}`, voornamen: 'Voor', geboortedatum };
  const adres = { straatnaam: 'Akkerrand', huisnummer: 21, postcode: '1435 SA', woonplaats: 'Meerbrug' };
  return { kenmerk, rol, persoon, adres };
}

const correction = (data: JsonObject, { id = CORRECTION, from = 'pol-rm' } = {}) =>
  receivedFrom(rulebook, {
    id,
    from,
    kind: 'correctie',
    at: '2026-12-13T10:20:00+01:00',
    subject: from === 'pol-rm' ? 'mutatie-1' : 'zaak-mutatie-1',
    data: { betreft: ARREST, soort: 'correctie', reden: 'onjuist-ingevuld', ...data },
  });
const change = (veld: string, nieuw: Json, more: JsonObject = {}) =>
  correction({ wijzigingen: [{ veld, nieuw, ...more }] });

const played = (...reports: Parameters<typeof processBatch>[2][number][]): readonly Outcome[] =>
  processBatch(rulebook, contracts.check, reports, nothingKnown);
const accepted = (outcome: Outcome | undefined): Accepted => {
  if (outcome?.tag !== 'accepted') throw new Error(JSON.stringify(outcome));
  return outcome;
};
const told = ({ deliveries }: Accepted): readonly string[] =>
  deliveries.map(({ to, ofCorrection, status }) =>
    [recipientName(to), ofCorrection ? 'gecorrigeerd' : status].join(' '),
  );
const faultsOf = (outcome: Outcome | undefined): readonly (readonly [string, string])[] =>
  outcome?.tag === 'rejected' ? outcome.faults.map(({ code, pointer }) => [code, pointer]) : [];

describe('a correction', () => {
  it('reaches those whose view it changes, and whom the corrected report may reach now', () => {
    const [, outcome] = played(
      arrest(),
      correction({
        wijzigingen: [
          { veld: '/hgLabel', nieuw: 'ja' },
          { veld: '/verdachteGeinformeerd', nieuw: 'ja' },
          { veld: '/verdachteAkkoord', nieuw: 'ja' },
        ],
      }),
    );
    // With the label and a suspect who agrees, Veilig Thuis may know of the arrest now; Slachtofferhulp never had the label.
    expect(told(accepted(outcome)).filter((line) => !line.includes('shn'))).toEqual([
      '3ro gecorrigeerd',
      'om-rm gecorrigeerd',
      'rvdk gecorrigeerd',
      'vt-rm gecorrigeerd',
    ]);
    expect(told(accepted(outcome)).some((line) => line.includes('shn'))).toBe(false);
  });

  it('does not reach who does not see the field', () => {
    const [, outcome] = played(arrest(), change('/relaas', 'Zij ruzieden in de keuken.'));
    expect(told(accepted(outcome))).toEqual(['om-rm gecorrigeerd', 'rvdk gecorrigeerd']);
  });

  it('shows the new value in the view it had, and replaces what was not fetched', () => {
    const [, outcome] = played(arrest(), change('/relaas', 'Zij ruzieden in de keuken.'));
    const { deliveries, correction: made, superseded } = accepted(outcome);
    const toOm = deliveries.find(({ to }) => to.recipient === 'om-rm');
    if (toOm === undefined || made?.data == null) throw new Error('no delivery');
    const view = viewOf(rulebook, { ...made, data: made.data, at: 0 }, toOm.decision);
    expect(view['relaas']).toBe('Zij ruzieden in de keuken.');
    expect(superseded.map(({ reportId, to }) => [reportId, to.recipient])).toEqual([
      [ARREST, 'om-rm'],
      [ARREST, 'rvdk'],
    ]);
  });

  it('of a correction goes on from the newest version', () => {
    const [, , outcome] = played(
      arrest(),
      change('/relaas', 'Tweede.'),
      correction({ wijzigingen: [{ veld: '/hgLabel', nieuw: 'ja' }] }, { id: SECOND_CORRECTION }),
    );
    const { correction: made, superseded } = accepted(outcome);
    expect(made?.data).toMatchObject({ relaas: 'Tweede.', hgLabel: 'ja' });
    expect(superseded).toContainEqual(
      expect.objectContaining({
        reportId: CORRECTION,
        to: expect.objectContaining({ recipient: 'om-rm' }) as unknown,
      }),
    );
  });

  it('signals who may not have the new version that its own is no longer current', () => {
    const [, outcome] = played(arrest(), change('/wpgArtikel', '9'));
    expect(told(accepted(outcome))).toContain('rvdk niet-actueel');
    expect(told(accepted(outcome))).toContain('om-rm gecorrigeerd');
  });

  it('of one field leaves the facts alone that a later report moved meanwhile', () => {
    const later = { ...arrest({ hgLabel: 'ja' }), id: SECOND_ARREST };
    const [, , outcome] = played(arrest(), later, change('/relaas', 'Anders.'));
    expect(accepted(outcome).caseAfter.facts['hgLabel']).toBe('ja');
  });

  it('changes the facts that govern what follows', () => {
    const [, outcome] = played(arrest(), change('/hgLabel', 'ja'));
    expect(accepted(outcome).caseAfter.facts['hgLabel']).toBe('ja');
  });

  it.each<[string, ReturnType<typeof correction>, readonly (readonly [string, string])[]]>([
    ['makes the report invalid', change('/hgLabel', 'misschien'), [['waarde-onjuist', '/data/wijzigingen']]],
    [
      'names no place in it',
      change('/feit/onbekend/dieper', 'x'),
      [['waarde-onjuist', '/data/wijzigingen/0/veld']],
    ],
    [
      'expects an old value that is not there',
      change('/hgLabel', 'ja', { oud: 'ja' }),
      [['waarde-onjuist', '/data/wijzigingen/0/oud']],
    ],
  ])('is refused when it %s, and changes nothing', (_, wrong, faults) => {
    const [, outcome] = played(arrest(), wrong);
    expect(faultsOf(outcome)).toEqual(faults);
  });

  it('comes only from who provided the report', () => {
    const foreign = correction(
      { wijzigingen: [{ veld: '/hgLabel', nieuw: 'ja' }] },
      { id: SECOND_CORRECTION, from: 'om-rm' },
    );
    const [, outcome] = played(arrest(), foreign);
    expect(faultsOf(outcome)).toEqual([['afzender-niet-bevoegd', '/data/betreft']]);
  });
});

describe('a withdrawal', () => {
  it('signals every recipient and replaces every copy', () => {
    const [first, outcome] = played(arrest(), correction({ soort: 'intrekking' }));
    const recipients = accepted(first).deliveries.map(({ to }) => to.recipient);
    expect(told(accepted(outcome))).toEqual(recipients.map((recipient) => `${recipient} ingetrokken`));
    expect(accepted(outcome).superseded.map(({ to }) => to.recipient)).toEqual(recipients);
  });
});

describe('an objection', () => {
  const objection = (from: string) => correction({ soort: 'bezwaar' }, { id: SECOND_CORRECTION, from });

  it('of somebody else than the provider stops nothing outside a partnership under the WGS', () => {
    const [, outcome] = played(arrest(), objection('om-rm'));
    expect(faultsOf(outcome)).toEqual([['afzender-niet-bevoegd', '/data/betreft']]);
  });

  it('of the provider is kept with the case', () => {
    const [, outcome] = played(arrest(), objection('pol-rm'));
    expect(accepted(outcome).caseAfter.facts['bezwaarTegen']).toEqual([ARREST]);
  });
});

describe('a stand-in whose time is over', () => {
  const atNight = receivedFrom(rulebook, {
    id: ARREST,
    from: 'pol-zwb',
    kind: 'crisismelding',
    at: '2026-11-26T03:14:00+01:00',
    subject: 'nacht',
    data: exampleData('crisismelding', 'kleinste', {
      locatie: { straatnaam: 'Lindehof', huisnummer: 12, postcode: '5038 SD', woonplaats: 'Tilvoort' },
    }),
  });
  const corrected = (at: string, data: JsonObject) =>
    receivedFrom(rulebook, {
      id: CORRECTION,
      from: 'pol-zwb',
      kind: 'correctie',
      at,
      subject: 'nacht',
      data: { betreft: ARREST, reden: 'onjuist-ingevuld', ...data },
    });
  const renumbered = { soort: 'correctie', wijzigingen: [{ veld: '/locatie/huisnummer', nieuw: 14 }] };

  it('hears that its version is not current, and gets no new one (P14)', () => {
    const [, outcome] = played(atNight, corrected('2026-11-26T11:00:00+01:00', renumbered));
    expect(told(accepted(outcome))).toEqual(['vt-hvb gecorrigeerd', 'cit-hvb niet-actueel']);
    expect(accepted(outcome).deliveries.every(({ to }) => to.readableUntil === null)).toBe(true);
  });

  it('gets it while it still stands in', () => {
    const [, outcome] = played(atNight, corrected('2026-11-26T04:00:00+01:00', renumbered));
    expect(told(accepted(outcome))).toEqual(['cit-hvb gecorrigeerd', 'vt-hvb gecorrigeerd']);
  });

  it('hears of a withdrawal', () => {
    const [, outcome] = played(atNight, corrected('2026-11-26T11:00:00+01:00', { soort: 'intrekking' }));
    expect(accepted(outcome).deliveries.map(({ to }) => [to.recipient, to.readableUntil])).toEqual([
      ['cit-hvb', null],
      ['vt-hvb', null],
    ]);
  });
});

describe('an address that becomes secret', () => {
  const address = { straatnaam: 'Akkerrand', huisnummer: 21, postcode: '1435 SA', woonplaats: 'Meerbrug' };
  const secret = receivedFrom(rulebook, {
    id: ASSESSMENT,
    from: 'vt-rm',
    kind: 'veiligheidsbeoordeling',
    at: '2027-01-13T10:20:00+01:00',
    subject: 'mutatie-1',
    data: exampleData('veiligheidsbeoordeling', 'eerste-inschatting', {
      betrokkenen: undefined,
      geheimAdres: { adres: address, bestemdVoor: [{ organisatie: 'om-rm', functie: 'ovj' }] },
    }),
  });

  it('makes its provider hear who already has it', () => {
    const [, outcome] = played(arrest(), secret);
    expect(accepted(outcome).notes.join(' ')).toMatch(/Politie Rijnmeer/);
    expect(accepted(outcome).notes.join(' ')).not.toMatch(/Akkerrand|1435/);
  });

  it('by a correction may not stand in a later report of the case, and its provider hears who has it', () => {
    const assessment = receivedFrom(rulebook, {
      id: ASSESSMENT,
      from: 'vt-rm',
      kind: 'veiligheidsbeoordeling',
      at: '2027-01-13T10:20:00+01:00',
      subject: 'mutatie-1',
      data: exampleData('veiligheidsbeoordeling', 'eerste-inschatting', { betrokkenen: undefined }),
    });
    const geheimAdres = { adres: address, bestemdVoor: [{ organisatie: 'om-rm', functie: 'ovj' }] };
    const madeSecret = receivedFrom(rulebook, {
      id: CORRECTION,
      from: 'vt-rm',
      kind: 'correctie',
      at: '2027-01-13T10:30:00+01:00',
      subject: 'mutatie-1',
      data: {
        betreft: ASSESSMENT,
        soort: 'correctie',
        reden: 'onjuist-ingevuld',
        wijzigingen: [{ veld: '/geheimAdres', nieuw: geheimAdres }],
      },
    });
    expect(lookupsOf(rulebook, madeSecret, () => true).wholeCase).toBe(true);
    const [, , corrected, later] = played(arrest(), assessment, madeSecret, {
      ...arrest(),
      id: SECOND_ARREST,
    });
    expect(accepted(corrected).notes.join(' ')).toMatch(/Politie Rijnmeer/);
    expect(new Set(faultsOf(later).map(([code]) => code))).toEqual(new Set(['geheim-adres-zichtbaar']));
  });

  it('may not stand in a later report of the case', () => {
    const [, , outcome] = played(arrest(), secret, { ...arrest(), id: SECOND_ARREST });
    expect(new Set(faultsOf(outcome).map(([code]) => code))).toEqual(new Set(['geheim-adres-zichtbaar']));
  });

  it('does not keep a final decision that tells it from being corrected', () => {
    const at = '2027-01-13T11:00:00+01:00';
    const from = { from: 'om-rm', at, subject: 'zaak-mutatie-1' };
    const decision = receivedFrom(rulebook, {
      ...from,
      id: SECOND_ARREST,
      kind: 'zsm-beslissing',
      data: exampleData('zsm-beslissing', 'beide-heenzenden', {
        betreft: ARREST,
        gevolgdeAdviezen: undefined,
        bijNieuwIncident: 'Ga niet naar Akkerrand 21.',
      }),
    });
    const corrects = receivedFrom(rulebook, {
      ...from,
      id: CORRECTION,
      kind: 'correctie',
      data: {
        betreft: SECOND_ARREST,
        soort: 'correctie',
        reden: 'onjuist-ingevuld',
        wijzigingen: [{ veld: '/beslissingen/0/tijdstipVrijlating', nieuw: '2026-11-30T17:30:00+01:00' }],
      },
    });
    const [, , decided, corrected] = played(arrest(), secret, decision, corrects);
    expect([faultsOf(decided), faultsOf(corrected)]).toEqual([[], []]);
    expect(accepted(corrected).correction?.data).toMatchObject({
      beslissingen: [{ tijdstipVrijlating: '2026-11-30T17:30:00+01:00' }, {}],
    });
  });
});

describe('a correction after a recipient was succeeded (P24)', () => {
  const document = exampleRulebook();
  const prosecutors = document.ketenpartners.filter(({ code }) => code === 'om-rm');
  const succeeded = compileRulebook(
    {
      ...document,
      ketenpartners: [...document.ketenpartners, ...prosecutors.map((one) => ({ ...one, code: 'om-nieuw' }))],
      opvolgingen: [{ code: 'OV', van: 'om-rm', naar: 'om-nieuw', per: '2026-12-13T00:00:00+01:00' }],
    },
    contracts.all,
  );

  it('reaches the successor, in its own stream, and leaves the old message alone', () => {
    if ('findings' in succeeded) throw new Error(JSON.stringify(succeeded.findings));
    const [first, second] = processBatch(
      succeeded.rulebook,
      contracts.check,
      [arrest(), change('/relaas', 'Zij ruzieden in de keuken.')],
      nothingKnown,
    );
    expect(told(accepted(first))).toContain('om-rm nieuw');
    expect(told(accepted(second))).toEqual(['om-nieuw gecorrigeerd', 'rvdk gecorrigeerd']);
    expect(accepted(second).superseded.map(({ to }) => to.recipient)).toContain('om-rm');
  });
});
