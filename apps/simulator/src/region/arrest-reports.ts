import type { JsonObject } from '#core';
import type { Told } from './beat.js';
import type { Dice } from './dice.js';
import type { Family } from './family.js';
import { date, moment, runningSince } from './moments.js';

const MINUTE = 60_000;

/** What was found at the door, in the words of the police. */
export interface Scene {
  readonly aard: string;
  readonly feit: string;
  readonly wetsartikel: string;
  readonly relaas: string;
  readonly zorg: string;
}

const SCENES: readonly [Scene, ...Scene[]] = [
  {
    aard: 'geweld',
    feit: 'Sloeg zijn partner in de woning.',
    wetsartikel: 'Sr art. 300',
    relaas: 'Buren belden over geschreeuw. Het slachtoffer stond buiten; de verdachte liet zich aanhouden.',
    zorg: 'Ruzie in de woning, gehoord door de buren. De sfeer was gespannen.',
  },
  {
    aard: 'belaging',
    feit: 'Stond voor de vierde keer deze week voor de deur van zijn ex-partner.',
    wetsartikel: 'Sr art. 285b',
    relaas: 'De verdachte zat in zijn auto voor de woning en wilde niet weggaan.',
    zorg: 'Het slachtoffer durft al een week niet alleen naar buiten.',
  },
  {
    aard: 'bedreiging',
    feit: 'Dreigde dat hij haar iets aan zou doen.',
    wetsartikel: 'Sr art. 285',
    relaas: 'De bedreiging staat in berichten op de telefoon van het slachtoffer.',
    zorg: 'Er was dit jaar al twee keer politie aan de deur.',
  },
];

/** What happened, for a whole story. */
export const sceneOf = (dice: Dice): Scene => dice.of(SCENES);

/** How an arrest is reported: with how much of the nine hours left, and what the suspect thought of sharing it. */
export interface ArrestTold {
  readonly minutesLeft: number;
  readonly hgLabel: boolean;
  readonly informed: boolean;
  readonly agreed: boolean;
}

const yesNo = (is: boolean): 'ja' | 'nee' => (is ? 'ja' : 'nee');

/** The arrest, as the police report it. */
export const arrest = (
  referentie: string,
  family: Family,
  scene: Scene,
  { minutesLeft, hgLabel, informed, agreed }: ArrestTold,
  { now }: Told,
): JsonObject => {
  const decidedAt = runningSince(now, minutesLeft);
  const arrestedAt = decidedAt - 14 * MINUTE;
  return {
    referentie,
    situatie: 'aangehouden',
    feit: {
      aard: scene.aard,
      omschrijving: scene.feit,
      wetsartikel: scene.wetsartikel,
      gepleegdOp: date(arrestedAt),
    },
    termijnUren: 9,
    hgLabel: yesNo(hgLabel),
    verdachteGeinformeerd: yesNo(informed),
    verdachteAkkoord: yesNo(agreed),
    kinderenBetrokken: yesNo(family.children.length > 0),
    relaas: scene.relaas,
    wpgArtikel: '8',
    betrokkenen: [
      family.victim,
      {
        ...family.suspect,
        aanhouding: { tijdstip: moment(arrestedAt), beslissingHulpofficier: moment(decidedAt) },
      },
      ...family.children,
    ],
  };
};

/** The moment of the decision of the hulpofficier, corrected by them. */
export const correctedClock = (
  referentie: string,
  minutesLeft: number,
  earlier: number,
  { now, idOf }: Told,
): JsonObject => ({
  referentie,
  betreft: idOf('aanhouding'),
  soort: 'correctie',
  functie: 'hovj',
  reden: 'Het tijdstip was verkeerd overgenomen.',
  wijzigingen: [
    {
      veld: '/betrokkenen/1/aanhouding/beslissingHulpofficier',
      nieuw: moment(runningSince(now, minutesLeft) - earlier * MINUTE),
    },
  ],
});

/** The care report of the police to Veilig Thuis. */
export const careReport = (
  referentie: string,
  family: Family,
  scene: Scene,
  children: string,
): JsonObject => ({
  referentie,
  melder: { organisatie: 'politie', dienst: 'basisteam' },
  zorgelijkeSituatie: { situatieschets: scene.zorg },
  verzoek: 'Kijk wat dit gezin nodig heeft en laat ons weten wat u doet.',
  acuut: 'nee',
  kinderenBetrokken: children,
  ...(children === 'ja' ? { gezag: 'bekend' } : {}),
  terugkoppelingGewenst: true,
  wpgArtikel: '8',
  betrokkenen: [family.suspect, family.victim, ...family.children],
});
