import type { JsonObject } from '#core';
import { inventedPerson } from './invented-person.js';

/** What the police report in one case, and how many recipients the example rulebook gives it. */
export interface CaseStep {
  readonly kind: string;
  readonly recipients: number;
  readonly data: (caseNumber: number) => JsonObject;
}

const ACCOUNT =
  'Buren hoorden geschreeuw en belden. Bij aankomst was een ruit stuk en lag er glas in de gang. Beide bewoners ' +
  'waren thuis en spraken elkaar tegen over wat er was gebeurd. De rust keerde terug nadat zij apart waren gehoord. ';

const victim = (at: number): JsonObject =>
  inventedPerson(at * 3, { label: 'S1', role: 'slachtoffer', born: 1991 });
const suspect = (at: number): JsonObject => ({
  ...inventedPerson(at * 3 + 1, { label: 'V1', role: 'verdachte', born: 1988 }),
  relatie: 'partner van slachtoffer',
});
const minor = (at: number): JsonObject => ({
  ...inventedPerson(at * 3 + 2, { label: 'V2', role: 'verdachte', born: 2010 }),
  relatie: 'zoon van verdachte',
  aanhouding: { tijdstip: '2026-11-20T07:20:00+01:00' },
});

const crisis = (at: number): JsonObject => ({
  referentie: `PL1500-2026-${at}`,
  melder: { organisatie: 'politie', dienst: 'ter plaatse' },
  tijdstip: '2026-11-20T03:05:00+01:00',
  acuut: 'nee',
  kernvragen: {
    watIsErGebeurd: ACCOUNT,
    watIsBekend: 'Eerder dit jaar is twee keer gebeld over ruzie op dit adres.',
    isHetNuVeilig: 'Ja, zolang een van beiden ergens anders slaapt.',
    watMoetErNuGebeuren: 'Iemand moet met beiden praten en afspraken maken over de komende nachten.',
    wieZijnBetrokken: 'Twee volwassen bewoners.',
  },
  locatie: { straatnaam: 'Lindehof', huisnummer: 12, postcode: '2591 SA', woonplaats: 'Haagstede' },
  terPlaatse: true,
  kinderenBetrokken: 'nee',
  gezag: 'bekend',
  terugkoppelingGewenst: true,
  wpgArtikel: '8',
  betrokkenen: [victim(at), suspect(at)],
});

const arrest = (at: number, others: readonly JsonObject[]): JsonObject => ({
  referentie: `PL1500-2026-${at}`,
  situatie: 'aangehouden',
  feit: {
    aard: 'bedreiging',
    omschrijving: 'Bedreiging van de partner in de woning.',
    wetsartikel: 'Sr art. 285',
    gepleegdOp: '2026-11-20',
  },
  termijnUren: 9,
  hgLabel: 'nee',
  verdachteGeinformeerd: 'ja',
  verdachteAkkoord: 'onbekend',
  kinderenBetrokken: 'nee',
  relaas: ACCOUNT.repeat(4).trim(),
  wpgArtikel: '8',
  betrokkenen: [
    { ...suspect(at), aanhouding: { tijdstip: '2026-11-20T07:05:00+01:00' } },
    victim(at),
    ...others,
  ],
});

const risk = (at: number): JsonObject => ({
  referentie: `SASH-2026-${at}`,
  instrument: 'SASH',
  instrumentVersie: '2.0',
  uitkomst: 'hoog',
  datum: '2026-11-21',
  beoordelaarRol: 'politiemedewerker huiselijk geweld',
  antwoorden: [
    { vraag: 'Is er eerder geweld geweest?', antwoord: 'Ja, volgens beiden meer dan eens.' },
    { vraag: 'Wordt het geweld erger?', antwoord: 'onbekend' },
    { vraag: 'Is er een wapen in de woning?', antwoord: 'Nee, niet gevonden.' },
    { vraag: 'Wat is er gebeurd?', antwoord: ACCOUNT.trim() },
  ],
  kinderenBetrokken: 'nee',
  betrokkenen: [victim(at), suspect(at)],
});

/** A case in Haaglanden from first call to second arrest: thirteen deliveries, a little over three a report. */
export const caseSteps: readonly CaseStep[] = [
  { kind: 'crisismelding', recipients: 2, data: crisis },
  { kind: 'aanhouding', recipients: 3, data: (at) => arrest(at, []) },
  { kind: 'sash-uitkomst', recipients: 4, data: risk },
  { kind: 'aanhouding', recipients: 4, data: (at) => arrest(at, [minor(at)]) },
];
