import { describe, expect, it } from '@jest/globals';
import { exampleRulebook, loadContracts } from '#contracts';
import { caseStory, nextLine, step, termLine, type GivenReport } from '#testing';
import { compileRulebook } from '../rulebook/compile-rulebook.js';
import type { Json, JsonObject } from '../report/json.js';

const contracts = loadContracts();
const compiled = compileRulebook(exampleRulebook(), contracts.all);
if ('findings' in compiled) throw new Error(JSON.stringify(compiled.findings));
const { rulebook } = compiled;
const story = caseStory(rulebook, contracts.check);

const DECIDED = '/betrokkenen/0/aanhouding/beslissingHulpofficier';

/** V1 is held at 10:05, the hulpofficier decides at 10:30: nine hours later it is 19:30. */
const arrest = (
  aanhouding: JsonObject = {
    tijdstip: '2026-11-30T10:05:00+01:00',
    beslissingHulpofficier: '2026-11-30T10:30:00+01:00',
  },
) =>
  step('pol-dh', 'aanhouding', '2026-11-30T10:40:00+01:00', 'twee-verdachten-drie-kinderen', {
    V2: null,
    'V1.aanhouding': aanhouding,
  });
const correction = (
  data: JsonObject,
  moment = '2026-11-30T11:00:00+01:00',
  from = 'pol-dh',
): GivenReport => ({
  afzender: from,
  soort: 'correctie',
  moment,
  bericht: { data: { betreft: 'eerder-1', soort: 'correctie', reden: 'onjuist-ingevuld', ...data } },
});
const change = (veld: string, nieuw: Json, more: JsonObject = {}, moment?: string) =>
  correction({ wijzigingen: [{ veld, nieuw }], ...more }, moment);
const noteOf = (steps: readonly GivenReport[]): string => story.end(steps).notes.join(' ');
const zsm = (...steps: readonly GivenReport[]) => story.open(steps, 'TM-ZSM').map(termLine);

describe('a correction of the report that started a term (P15)', () => {
  it('counts at once when the term ends earlier, whoever sends it', () => {
    expect(zsm(arrest())).toEqual(['TM-ZSM 0 om-dh 2026-11-30 19:30']);
    const earlier = change(DECIDED, '2026-11-30T10:10:00+01:00');
    expect(zsm(arrest(), earlier)).toEqual(['TM-ZSM 0 om-dh 2026-11-30 19:10']);
    expect(zsm(arrest(), change('/termijnUren', 6))).toEqual(['TM-ZSM 0 om-dh 2026-11-30 16:30']);
  });

  it.each(['hovj', 'ovj'])('makes it end later on the word of the %s', (functie) => {
    const later = change(DECIDED, '2026-11-30T10:50:00+01:00', { functie });
    expect(zsm(arrest(), later)).toEqual(['TM-ZSM 0 om-dh 2026-11-30 19:50']);
    expect(noteOf([arrest(), later])).not.toMatch(/Te bevestigen/);
  });

  it.each([{}, { functie: 'basisteam' }])(
    'leaves the earlier end on the word of anybody else: %j',
    (more) => {
      const later = change(DECIDED, '2026-11-30T10:50:00+01:00', more);
      expect(zsm(arrest(), later)).toEqual(['TM-ZSM 0 om-dh 2026-11-30 19:30']);
      expect(noteOf([arrest(), later])).toMatch(/^Te bevestigen: "De officier van justitie neemt de eerste/);
    },
  );

  it('that brings the decision of the hulpofficier ends what ran provisionally only when it may end later', () => {
    const provisional = arrest({ tijdstip: '2026-11-30T10:05:00+01:00' });
    const brought = (more: JsonObject) => change(DECIDED, '2026-11-30T10:30:00+01:00', more);
    expect(zsm(provisional)).toEqual(['TM-ZSM 0 om-dh 2026-11-30 19:05 voorlopig']);
    expect(zsm(provisional, brought({}))).toEqual(['TM-ZSM 0 om-dh 2026-11-30 19:05 voorlopig']);
    expect(zsm(provisional, brought({ functie: 'hovj' }))).toEqual(['TM-ZSM 0 om-dh 2026-11-30 19:30']);
  });

  it('moves the warnings too', () => {
    const shorter = change('/termijnUren', 6);
    expect(story.open([arrest()], 'TM-ZSM').map(nextLine)).toEqual(['ZSM-NOG-3-UUR 2026-11-30 16:30']);
    expect(story.open([arrest(), shorter], 'TM-ZSM').map(nextLine)).toEqual([
      'ZSM-NOG-3-UUR 2026-11-30 13:30',
    ]);
  });

  it('makes a term that ran out run again when it now ends later', () => {
    const gone = story.told(story.told(story.told([arrest()], 'TM-ZSM'), 'TM-ZSM'), 'TM-ZSM');
    expect(story.open(gone, 'TM-ZSM').map(nextLine)).toEqual(['']);
    const later = change(
      DECIDED,
      '2026-11-30T11:00:00+01:00',
      { functie: 'hovj' },
      '2026-11-30T19:45:00+01:00',
    );
    expect(story.open([...gone, later], 'TM-ZSM').map(nextLine)).toEqual(['verstreken 2026-11-30 20:00']);
  });

  it('lets fall away what would not have started', () => {
    const { terms } = story.end([
      arrest(),
      correction({ wijzigingen: [{ veld: '/situatie', nieuw: 'gehoord' }] }),
    ]);
    expect(terms.map(termLine)).toEqual([
      'TM-ZSM 0 om-dh 2026-11-30 19:30 vervallen',
      'TM-RC 0 om-dh 2026-12-04 04:05 vervallen',
      'TM-BEOORDELING-ZSM vt-hag 2026-11-30 13:30 vervallen',
    ]);
  });

  it('starts again what fell away by an earlier correction', () => {
    const heard = change('/situatie', 'gehoord');
    const held = change('/situatie', 'aangehouden', {}, '2026-11-30T11:10:00+01:00');
    expect(zsm(arrest(), heard)).toEqual([]);
    expect(zsm(arrest(), heard, held)).toEqual(['TM-ZSM 0 om-dh 2026-11-30 19:30']);
  });

  it('changes nothing of a term when it is about something else', () => {
    const { terms } = story.end([arrest(), change('/relaas', 'Anders.')]);
    expect(terms).toEqual([]);
  });

  it('does not start again what was met or fell away before', () => {
    const decision = step('om-dh', 'zsm-beslissing', '2026-11-30T17:05:00+01:00', 'beide-heenzenden', {
      betreft: 'eerder-1',
    });
    const later = change('/relaas', 'Anders.', {}, '2026-11-30T18:00:00+01:00');
    const { terms } = story.end([arrest(), decision, later]);
    expect(terms).toEqual([]);
    expect(zsm(arrest(), decision, later)).toEqual([]);
  });
});

describe('a withdrawal of the report that started a term', () => {
  it('lets its terms fall away, and no others', () => {
    const report = step('pol-dh', 'vt-melding', '2026-11-30T10:45:00+01:00', 'kinderen-niet-gevonden');
    const { terms, caseAfter } = story.end([arrest(), report, correction({ soort: 'intrekking' })]);
    expect(terms.map(termLine)).toEqual([
      'TM-ZSM 0 om-dh 2026-11-30 19:30 vervallen',
      'TM-RC 0 om-dh 2026-12-04 04:05 vervallen',
      'TM-BEOORDELING-ZSM vt-hag 2026-11-30 13:30 vervallen',
    ]);
    expect(new Set(caseAfter.terms.map(({ code }) => code))).toEqual(
      new Set(['PL-WMO-5-3-1', 'PL-BEOORDELING', 'PL-TERUGKOPPELING']),
    );
  });
});

describe('a correction that lets somebody know of a report', () => {
  /** S06: without label and consent Veilig Thuis may not know of the arrest. */
  const unknown = step('pol-rm', 'aanhouding', '2026-12-12T18:20:00+01:00', 'twee-verdachten-drie-kinderen', {
    V2: null,
    hgLabel: 'nee',
    verdachteGeinformeerd: 'nee',
    verdachteAkkoord: 'nee',
    'V1.adres': { straatnaam: 'Akkerrand', huisnummer: 21, postcode: '1435 SA', woonplaats: 'Meerbrug' },
    'V1.aanhouding': {
      tijdstip: '2026-12-12T17:35:00+01:00',
      beslissingHulpofficier: '2026-12-12T18:05:00+01:00',
    },
  });
  const allowed = correction(
    {
      wijzigingen: [
        { veld: '/hgLabel', nieuw: 'ja' },
        { veld: '/verdachteGeinformeerd', nieuw: 'ja' },
        { veld: '/verdachteAkkoord', nieuw: 'ja' },
      ],
    },
    '2026-12-12T19:00:00+01:00',
    'pol-rm',
  );

  it('gives the term whoever must see to it; before, nobody is reminded', () => {
    const before = story.open([unknown], 'TM-BEOORDELING-ZSM', 'rijnmeer');
    expect(before.map((term) => [termLine(term), nextLine(term)])).toEqual([
      ['TM-BEOORDELING-ZSM niemand 2026-12-12 21:05', ''],
    ]);
    const after = story.open([unknown, allowed], 'TM-BEOORDELING-ZSM', 'rijnmeer');
    expect(after.map((term) => [termLine(term), nextLine(term)])).toEqual([
      ['TM-BEOORDELING-ZSM vt-rm 2026-12-12 21:05', 'verstreken 2026-12-12 21:05'],
    ]);
  });

  it('makes them a recipient of the report, who is warned as well', () => {
    const steps = story.told([unknown, allowed], 'TM-ZSM', 0, 'rijnmeer');
    const { deliveries } = story.end(steps, 'rijnmeer');
    expect(deliveries.map(({ to }) => to.recipient)).toEqual(['om-rm', 'vt-rm']);
  });
});
