import { describe, expect, it } from '@jest/globals';
import type { Json, JsonObject } from '../report/json.js';
import { step, zsmDesk, type GivenReport } from '#testing';
import { MASK } from '../share/verbs/masked.js';
import { cardOf } from './card-of.js';
import { emptyDossier, withGiven } from './dossier.js';
import type { Given } from './given.js';
import { releaseWarnings } from './release-warnings.js';

const at = (time: string): string => `2026-11-30T${time}:00+01:00`;
const utc = (time: string): string => new Date(at(time)).toISOString();
const DECIDED = '/betrokkenen/0/aanhouding/beslissingHulpofficier';

const arrest = (aanhouding: JsonObject = { tijdstip: at('10:05'), beslissingHulpofficier: at('10:30') }) =>
  step('pol-dh', 'aanhouding', at('10:40'), 'twee-verdachten-drie-kinderen', {
    V2: null,
    'V1.aanhouding': aanhouding,
  });
const correction = (data: JsonObject, time = '11:00'): GivenReport => ({
  afzender: 'pol-dh',
  soort: 'correctie',
  moment: at(time),
  bericht: { data: { betreft: 'eerder-1', soort: 'correctie', reden: 'onjuist-ingevuld', ...data } },
});
const change = (veld: string, nieuw: Json, more: JsonObject = {}) =>
  correction({ wijzigingen: [{ veld, nieuw }], ...more });

const { after, rulebook } = zsmDesk();
const cardAfter = (who: string, ...steps: readonly GivenReport[]) =>
  after('haaglanden', ...steps).card(who, at('12:00'));
const clockAfter = (...steps: readonly GivenReport[]) =>
  cardAfter('om-dh', ...steps).verdachten[0]?.klokken[0];

describe('the clock on a card', () => {
  it('counts provisionally from the arrest while the decision of the hulpofficier is missing', () => {
    const card = cardAfter('om-dh', arrest({ tijdstip: at('10:05') }));
    expect(card.verdachten[0]?.klokken[0]).toMatchObject({
      begint: utc('10:05'),
      eindigt: utc('19:05'),
      voorlopig: true,
      teBevestigen: null,
    });
    expect(releaseWarnings(card, 'V1').map(({ code }) => code)).toContain('klok-onbevestigd');
    expect(releaseWarnings(card, 'V2').map(({ code }) => code)).not.toContain('klok-onbevestigd');
  });

  it('ends earlier at once by a correction, and shows that it was corrected', () => {
    expect(clockAfter(arrest())).toMatchObject({ eindigt: utc('19:30'), gecorrigeerd: false });
    expect(clockAfter(arrest(), change(DECIDED, at('10:10')))).toMatchObject({
      begint: utc('10:10'),
      eindigt: utc('19:10'),
      gecorrigeerd: true,
      teBevestigen: null,
    });
  });

  it('keeps the earlier end when somebody tells a later start who may not move it (P15)', () => {
    expect(clockAfter(arrest(), change(DECIDED, at('10:50')))).toMatchObject({
      begint: utc('10:30'),
      eindigt: utc('19:30'),
      teBevestigen: utc('10:50'),
    });
    expect(clockAfter(arrest(), change(DECIDED, at('10:50'), { functie: 'hovj' }))).toMatchObject({
      eindigt: utc('19:50'),
      teBevestigen: null,
    });
  });

  it('is not shown to who cannot see when it started, or cannot see the suspect at all', () => {
    const story = after('haaglanden', arrest());
    const viewer = { organisation: 'om-dh', function: null };
    const [given] = [...story.dossier(viewer).values()] as [Given];
    const [suspect, ...others] = given.data['betrokkenen'] as readonly [JsonObject, ...Json[]];
    const clocksWith = (shownOfSuspect: readonly Json[]) => {
      const data = { ...given.data, betrokkenen: [...shownOfSuspect, ...others] };
      const dossier = withGiven(emptyDossier, { ...given, data });
      const now = cardOf(rulebook, viewer, dossier, story.caseNow(), 'zaak-1', Date.parse(at('12:00')));
      return now?.card.verdachten.map(({ klokken, termijn }) => [termijn, klokken.length]);
    };
    expect(clocksWith([suspect])).toEqual([['termijn', 2]]);
    expect(clocksWith([{ ...suspect, aanhouding: { afgeschermd: MASK } }])).toEqual([['onbekend', 0]]);
    expect(clocksWith([{ ...suspect, aanhouding: { tijdstip: at('10:05') } }])).toEqual([['termijn', 1]]);
    expect(clocksWith([])).toEqual([]);
  });

  it('stops only for who has the decision that ended it', () => {
    const decision = step('om-dh', 'zsm-beslissing', at('11:30'), 'beide-heenzenden', {
      betreft: 'eerder-1',
    });
    const story = after('haaglanden', arrest(), decision);
    const viewer = { organisation: 'pol-dh', function: null };
    const clockWith = (kinds: readonly string[]) => {
      const dossier = [...story.dossier(viewer).values()]
        .filter(({ kind }) => kinds.includes(kind))
        .reduce(withGiven, emptyDossier);
      const now = cardOf(rulebook, viewer, dossier, story.caseNow(), 'zaak-1', Date.parse(at('12:00')));
      return now?.card.verdachten[0]?.klokken.find(({ termijn }) => termijn === 'TM-ZSM');
    };
    expect(clockWith(['aanhouding', 'zsm-beslissing'])).toMatchObject({
      stand: 'gehaald',
      gestoptOp: utc('11:30'),
      resterend: 8 * 3600,
    });
    expect(clockWith(['aanhouding'])).toMatchObject({ stand: 'loopt', gestoptOp: null, resterend: null });
  });
});

describe('a card', () => {
  it('is gone once its arrest was withdrawn, for its sender too', () => {
    const story = after('haaglanden', arrest(), correction({ soort: 'intrekking' }));
    for (const who of ['om-dh', 'pol-dh', '3ro', 'vt-hag', 'rvdk'])
      expect(story.cardNow(who, at('12:00'))).toBeNull();
  });

  it('shows a question and, once it came, its answer, to who asked and who was asked alone', () => {
    const question = step('shn', 'bekendheidscheck', at('11:00'), 'vraag', {
      gericht: [{ organisatie: 'vt-hag' }],
    });
    const answer = step('vt-hag', 'bekendheidscheck', at('11:30'), 'contact-via', { betreft: 'eerder-2' });
    const asked = cardAfter('vt-hag', arrest(), question);
    expect(asked.vragen).toMatchObject([{ van: 'shn', eigen: false, antwoord: null }]);
    const answered = cardAfter('vt-hag', arrest(), question, answer);
    expect(answered.vragen).toMatchObject([{ antwoord: { van: 'vt-hag', sinds: utc('11:30') } }]);
    for (const who of ['om-dh', 'pol-dh', '3ro'])
      expect(cardAfter(who, arrest(), question, answer).vragen).toEqual([]);
    expect(answered.bekend.map(({ soort }) => soort)).toEqual(['aanhouding']);
  });

  it('shows the advice of an Actie-overleg to the table, unless only its place shows', () => {
    const story = after('haaglanden', arrest());
    const viewer = { organisation: 'om-dh', function: null };
    const outcome = (adviesZsm: Json): Given => ({
      id: 'uitkomst.om-dh',
      reportId: 'uitkomst',
      recipient: 'om-dh',
      isOwn: false,
      kind: 'overleg-uitkomst',
      version: 1,
      from: 'ao-dh',
      standsInFor: null,
      receivedAt: Date.parse(at('11:00')),
      corrects: null,
      partnership: 'actie-overleg',
      purpose: 'afspraken-uitvoeren',
      signal: null,
      waitsUntil: null,
      data: { stand: 'afgesloten', adviesZsm },
    });
    const advised = (adviesZsm: Json) =>
      cardOf(
        rulebook,
        viewer,
        withGiven(story.dossier(viewer), outcome(adviesZsm)),
        story.caseNow(),
        'zaak-1',
        Date.parse(at('12:00')),
      )?.card.adviezen.map(({ bericht }) => bericht);
    expect(advised({ wanneer: 'nu', kenmerk: 'V1', advies: 'Vraag een contactverbod.' })).toEqual([
      'uitkomst',
    ]);
    expect(advised({ afgeschermd: MASK })).toEqual([]);
  });

  it('tells that the estimate of an institution is there, and not that it is an assessment', () => {
    const estimate = step(
      'cit-hag',
      'veiligheidsbeoordeling',
      at('11:00'),
      'inschatting-gi-twee-medewerkers',
    );
    const card = cardAfter('rvdk', arrest(), estimate);
    expect(card.bekend.map(({ soort }) => soort)).toEqual(['aanhouding', 'veiligheidsbeoordeling']);
    expect(card).toMatchObject({ beoordeling: null });
    expect(card.verwacht.find(({ soort }) => soort === 'veiligheidsbeoordeling')?.stand).toBe('wacht');
  });

  it('waits under its own region for the table of that region', () => {
    expect(cardAfter('om-dh', arrest())).toMatchObject({
      tafel: 'zsm-dh',
      eersteEinde: utc('19:30'),
      laatste: { soort: 'aanhouding', naam: 'aanhouding', naamVan: 'Politie Den Haag' },
    });
  });
});
