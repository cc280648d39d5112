import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Json, JsonObject } from '#core';
import { step, zsmDesk, type DeskStory, type GivenReport } from '#testing';
import { canonicalDossier } from './canonical-dossier.js';
import { cardOf } from './card-of.js';
import type { Card } from './card.js';
import { emptyDossier, withGiven } from './dossier.js';
import type { Given } from './given.js';

const ARREST = { tijdstip: '2026-11-30T07:05:00+01:00', beslissingHulpofficier: '2026-11-30T07:40:00+01:00' };
const at = (n: number): string =>
  new Date(Date.parse('2026-11-30T08:02:00+01:00') + n * 600_000).toISOString();

type Step = (moment: string) => GivenReport;
const correction =
  (data: JsonObject): Step =>
  (moment) => ({
    afzender: 'pol-dh',
    soort: 'correctie',
    moment,
    bericht: { data: { betreft: 'eerder-1', soort: 'correctie', reden: 'onjuist-ingevuld', ...data } },
  });
const change = (veld: string, nieuw: Json, more: JsonObject = {}): Step =>
  correction({ wijzigingen: [{ veld, nieuw }], ...more });
const assessment =
  (versie: number, acuteOnveiligheid: string): Step =>
  (moment) =>
    step('vt-hag', 'veiligheidsbeoordeling', moment, 'onderdeel-a', { versie, acuteOnveiligheid });
const decision =
  (status: string): Step =>
  (moment) =>
    step('om-dh', 'zsm-beslissing', moment, 'beide-heenzenden', { betreft: 'eerder-1', status });
const NAMED = [
  { organisatie: 'vt-hag', functie: 'piket' },
  { organisatie: 'om-dh', functie: 'ovj' },
];
const DECIDED = '/betrokkenen/0/aanhouding/beslissingHulpofficier';

/** What may come in a case after its arrest, in any order. */
const LATER: readonly Step[] = [
  (moment) => step('pol-dh', 'vt-melding', moment, 'kinderen-niet-gevonden'),
  assessment(1, 'onbekend'),
  assessment(2, 'nee'),
  (moment) => step('cit-hag', 'veiligheidsbeoordeling', moment, 'inschatting-gi-twee-medewerkers'),
  decision('voorgenomen'),
  decision('definitief'),
  change(DECIDED, '2026-11-30T07:20:00+01:00'),
  change(DECIDED, '2026-11-30T07:55:00+01:00'),
  change(DECIDED, '2026-11-30T07:58:00+01:00', { functie: 'hovj' }),
  change('/termijnUren', 6),
  change('/relaas', 'Anders.'),
  change('/hgLabel', 'ja'),
  (moment) =>
    step('pol-dh', 'advies', moment, 'beschermingsadvies-met-geheim-adres', {
      betreft: 'eerder-1',
      bestemdVoor: NAMED,
      'geheimAdres.bestemdVoor': NAMED,
      'verstrekkersvoorwaarden.alleenVoor': NAMED,
    }),
  (moment) =>
    step('vt-hag', 'bekendheidscheck', moment, 'vraag', {
      gericht: [{ organisatie: 'vt-hm' }],
    }),
];
const arrest = step('pol-dh', 'aanhouding', at(0), 'twee-verdachten-drie-kinderen', {
  'V1.aanhouding': ARREST,
});
const VIEWERS = ['om-dh', 'om-dh.ovj', 'pol-dh', 'vt-hag', 'vt-hag.piket', 'rvdk', '3ro', 'shn', 'vt-hm'];

const { after, rulebook } = zsmDesk();
const anyCase = fc
  .shuffledSubarray([...LATER], { minLength: 1, maxLength: 7 })
  .map((steps) => [arrest, ...steps.map((make, n) => make(at(n + 1)))]);
/** In Rijnmeer nothing allows Veilig Thuis to share its assessment with the table yet. */
const IN_RIJNMEER: readonly Step[] = [
  (moment) => step('pol-rm', 'vt-melding', moment, 'kinderen-niet-gevonden'),
  ...[1, 2].map(
    (versie): Step =>
      (moment) =>
        step('vt-rm', 'veiligheidsbeoordeling', moment, 'onderdeel-a', { versie, geheimAdres: null }),
  ),
  (moment) =>
    step('om-rm', 'zsm-beslissing', moment, 'beide-heenzenden', {
      betreft: 'eerder-1',
      status: 'voorgenomen',
    }),
];
const anyRegionalCase = fc.oneof(
  anyCase.map((steps) => ({ region: 'haaglanden', viewers: VIEWERS, steps })),
  fc.shuffledSubarray([...IN_RIJNMEER], { minLength: 1 }).map((steps) => ({
    region: 'rijnmeer',
    viewers: ['om-rm', 'pol-rm', 'vt-rm', 'rvdk', '3ro', 'shn'],
    steps: [{ ...arrest, afzender: 'pol-rm' }, ...steps.map((make, n) => make(at(n + 1)))],
  })),
);
const MOMENTS = [at(1), at(20), '2026-11-30T18:30:00+01:00'];

const viewerOf = (who: string) => {
  const [organisation = '', of = null] = who.split('.');
  return { organisation, function: of };
};
const cardFrom = (story: DeskStory, who: string, givens: readonly Given[], moment: string): Card | null =>
  cardOf(
    rulebook,
    viewerOf(who),
    givens.reduce(withGiven, emptyDossier),
    story.caseNow(),
    'zaak-1',
    Date.parse(moment),
  )?.card ?? null;

describe('a card', () => {
  it('is the same in whatever order and how often everything came', () => {
    fc.assert(
      fc.property(anyCase, fc.infiniteStream(fc.nat()), (steps, chances) => {
        const story = after('haaglanden', ...steps);
        const chance = (): number => chances.next().value ?? 0;
        for (const who of VIEWERS) {
          const givens = [...story.dossier(viewerOf(who)).values()];
          const doubled = [...givens, ...givens.filter(() => chance() % 2 === 0)];
          const shuffled = doubled
            .map((given) => ({ given, place: chance() }))
            .sort((one, other) => one.place - other.place)
            .map(({ given }) => given);
          expect(canonicalDossier(shuffled.reduce(withGiven, emptyDossier))).toEqual(
            canonicalDossier(givens.reduce(withGiven, emptyDossier)),
          );
          for (const moment of MOMENTS)
            expect(cardFrom(story, who, shuffled, moment)).toEqual(cardFrom(story, who, givens, moment));
        }
      }),
      { numRuns: 25 },
    );
  });

  it('does not change by what its viewer was not given', () => {
    let withheld = 0;
    fc.assert(
      fc.property(anyRegionalCase, ({ region, viewers, steps }) => {
        const [before, now] = [steps.slice(0, -1), steps].map((some) => after(region, ...some));
        for (const who of viewers) {
          const [had, has] = [before, now].map((story) => story?.dossier(viewerOf(who)).size);
          if (had !== has) continue;
          withheld += 1;
          for (const moment of MOMENTS)
            expect(withoutProcess(now?.cardNow(who, moment)?.card)).toEqual(
              withoutProcess(before?.cardNow(who, moment)?.card),
            );
        }
      }),
      { numRuns: 50 },
    );
    expect(withheld).toBeGreaterThan(50);
  });

  it('holds no text that its viewer was not given and that is not in the rulebook', () => {
    fc.assert(
      fc.property(anyCase, (steps) => {
        const story = after('haaglanden', ...steps);
        for (const who of VIEWERS) {
          const givens = [...story.dossier(viewerOf(who)).values()];
          const card = cardFrom(story, who, givens, at(20));
          const known = JSON.stringify([givens, rulebook.document]);
          for (const text of textsIn(card, new Set(['aanduiding', 'zin', 'naam', 'zaak'])))
            if (!isMoment(text) && !FIXED.has(text)) expect(known).toContain(text);
          for (const label of labelsIn(card)) expect(labelsOf(givens)).toContain(label);
        }
      }),
      { numRuns: 25 },
    );
  });
});

/** Whether the police made the care report is shown to the table: it is process, and no content. */
const withoutProcess = (card: Card | undefined) =>
  card && { ...card, verwacht: card.verwacht.filter(({ soort }) => soort !== 'vt-melding') };

const isMoment = (text: string): boolean => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text);

const FIXED = new Set([
  ...['open', 'besloten', 'termijn', 'geen termijn', 'onbekend', 'loopt', 'gehaald', 'te laat gehaald'],
  ...['vervallen', 'verstreken', 'wacht', 'ontvangen', 'te laat ontvangen', 'ontbreekt', 'geen grondslag'],
  ...['beoordeling-ontbreekt', 'geen-grondslag-beoordeling', 'acuut-onbekend', 'acuut-onveilig'],
  ...['kinderen-niet-in-beeld', 'uitstel-geadviseerd', 'voorwaarden-niet-gelezen'],
  ...['voorwaarden-niet-overgenomen', 'beoordeling-vervangen', 'klok-onbevestigd'],
]);

const textsIn = (value: unknown, except: ReadonlySet<string>): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => (except.has(name) ? [] : textsIn(member, except)));
};

const labelsIn = (card: Card | null): readonly string[] =>
  [...(card?.verdachten ?? []), ...(card?.betrokkenen ?? [])].flatMap(({ aanduiding }) => aanduiding ?? []);

/** The labels that follow from the persons whom the viewer sees by name. */
const labelsOf = (givens: readonly Given[]): readonly string[] =>
  givens.flatMap(({ data }) =>
    ((data['betrokkenen'] ?? []) as readonly JsonObject[]).flatMap(({ persoon }) => {
      const { voornamen, achternaam, geboortedatum, leeftijd } = (persoon ?? {}) as Record<string, string>;
      if (voornamen === undefined || achternaam === undefined) return [];
      const born = geboortedatum?.slice(0, 4) ?? (leeftijd === undefined ? '' : `${leeftijd} jaar`);
      return [`${voornamen.charAt(0)}.${achternaam.charAt(0)}. ${born}`.trim()];
    }),
  );
