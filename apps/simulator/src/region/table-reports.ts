import type { JsonObject } from '#core';
import type { Told } from './beat.js';
import type { Family } from './family.js';
import { date, moment } from './moments.js';

const DAY = 86_400_000;
const RELEASE_AFTER = 30 * 60_000;

/** Part A of the safety assessment of Veilig Thuis. */
export const assessment = (
  beoordeling: string,
  acute: 'ja' | 'nee' | 'onbekend',
  family: Family,
  { now }: Told,
): JsonObject => ({
  beoordeling,
  versie: 1,
  onderdeel: 'A',
  instrument: { naam: 'Triage-instrument Veilig Thuis', versie: '3.0' },
  triage: acute === 'nee' ? 'B' : 'A',
  acuteOnveiligheid: acute,
  veiligheidsvoorwaarden:
    acute === 'nee'
      ? ['Geen contact zonder toezicht.']
      : ['Geen contact.', 'Zij hoort het vooraf als hij vrijkomt.'],
  geldigTot: date(now + 7 * DAY),
  beoordelaarRol: 'medewerker Veilig Thuis op ZSM',
  eerdereMeldingen: acute === 'nee' ? 0 : 2,
  onderbouwing: 'Er is met het slachtoffer gesproken.',
  lopendeHulp: { soort: 'gezinshulp', omschrijving: 'Sinds kort.', aanbieder: 'Stichting Voorbeeldhulp' },
  gezondheid: 'Zij slaapt slecht.',
  advies: 'Spreek een contactverbod af.',
  uitstelGeadviseerd: acute === 'ja',
  inKennisStellen: false,
  betrokkenen: [family.suspect, family.victim, ...family.children],
});

/** What the probation service advises the prosecutor. */
export const probationAdvice = (referentie: string, family: Family, { now }: Told): JsonObject => ({
  referentie,
  soortAdvies: 'schorsingsadvies',
  strekking: 'advies-uitgebracht',
  datum: date(now),
  oordeel: 'positief-onder-voorwaarden',
  advies: 'Leg toezicht op met een contactverbod.',
  onderbouwing: 'Hij houdt zich niet altijd aan afspraken.',
  adviseurRol: 'reclasseringswerker',
  betrokkenen: [family.suspect],
});

export type Verdict = 'vasthouden' | 'heenzenden' | 'vervolgen';

/** A decision about suspects, by their marks, as somebody at the table fills it in. */
export const decision = (
  status: 'voorgenomen' | 'definitief',
  verdict: Verdict,
  suspects: readonly string[],
  { now }: Told,
): JsonObject => ({
  status,
  beslissingen: suspects.map((kenmerk) => ({
    kenmerk,
    besluit: verdict,
    tijdstip: moment(now),
    ...(verdict === 'heenzenden' ? { tijdstipVrijlating: moment(now + RELEASE_AFTER) } : {}),
    ...(verdict === 'vasthouden' ? { vrijheidsbeneming: 'inverzekeringstelling' } : {}),
  })),
  ...(status === 'voorgenomen'
    ? {}
    : {
        motivering: suspects.map((kenmerk) => ({
          kenmerk,
          tekst: 'De veiligheid van het slachtoffer weegt het zwaarst.',
        })),
        zwaarwegendBelang: {
          doelen: ['hulp-aan-slachtoffers-en-betrokkenen'],
          toelichting: 'De veiligheid van het slachtoffer.',
        },
      }),
});

/** The outcome of the risk screening by the police, which may bring the case to the Actie-overleg. */
export const screening = (
  referentie: string,
  outcome: string,
  family: Family,
  { now }: Told,
): JsonObject => ({
  referentie,
  instrument: 'SASH',
  instrumentVersie: '2.0',
  uitkomst: outcome,
  datum: date(now),
  beoordelaarRol: 'politiemedewerker huiselijk geweld',
  antwoorden: [
    { vraag: 'Is er eerder geweld geweest?', antwoord: 'Ja, dit jaar twee keer.' },
    { vraag: 'Wat zegt het slachtoffer over haar angst?', antwoord: 'Zij denkt dat hij terugkomt.' },
  ],
  kinderenBetrokken: family.children.length > 0 ? 'ja' : 'nee',
  betrokkenen: [family.victim, family.suspect, ...family.children],
});

/** What Veilig Thuis lets the police know of their care report. */
export const feedback = (isGoingOn: boolean, { now, idOf }: Told): JsonObject => ({
  betreft: idOf('melding'),
  status: isGoingOn ? 'VT-01-01' : 'VT-01-03',
  datum: date(now),
  toelichting: isGoingOn ? 'Veilig Thuis zet zelf vervolgstappen.' : 'Er zijn geen vervolgstappen nodig.',
});

/** A case that a partner brings to the Actie-overleg. */
export const agendaItem = (
  referentie: string,
  urgency: 'hoog' | 'gemiddeld' | 'laag',
  family: Family,
): JsonObject => ({
  referentie,
  reden: 'Derde melding in twee weken; aangifte wil zij niet doen.',
  vraag: 'Hoe maken we het veilig voor het slachtoffer?',
  urgentie: urgency,
  grondslag: 'Wpg art. 18 en Bpg art. 4:2',
  inbrengerRol: 'wijkagent',
  kinderenBetrokken: family.children.length > 0 ? 'ja' : 'nee',
  wpgArtikel: '8',
  betrokkenen: [family.victim, family.suspect, ...family.children],
});
