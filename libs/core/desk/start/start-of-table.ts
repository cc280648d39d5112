import type { Instant } from '../../report/instant.js';
import type { Card, CardClock } from '../card.js';
import type { StartCase, StartLate, StartOfTable, StartQuestion } from './start.js';

const LISTED = 5;
const HOUR = 3_600_000;

type Summary = Omit<StartOfTable, 'tafel' | 'regio' | 'naamRegios'>;

/** What needs somebody now of the cards of a table, as one viewer has them. */
export const startOfTable = (cards: readonly Card[], at: Instant): Summary => {
  const open = cards.filter(({ stand }) => stand === 'open');
  const ticking = open
    .flatMap((card) => firstClock(card).map((clock) => ({ card, clock, left: countedLeft(clock, at) })))
    .sort((one, other) => one.left - other.left || compared(one.card.zaak, other.card.zaak));
  const questions = open.flatMap(questionsIn).sort((one, other) => compared(one.sinds, other.sinds));
  const late = open.flatMap(lateIn).sort((one, other) => compared(one.sinds, other.sinds));
  return {
    open: open.length,
    binnenEenUur: ticking.filter(({ left }) => left < HOUR).length,
    binnenDrieUur: ticking.filter(({ left }) => left < 3 * HOUR).length,
    besloten: cards.length - open.length,
    zaken: ticking.slice(0, LISTED).map(({ card, clock }) => startCase(card, clock)),
    vragen: questions.slice(0, LISTED),
    teLaat: late.slice(0, LISTED),
    aantalVragen: questions.length,
    aantalTeLaat: late.length,
  };
};

/** The clock that ends first of those that run; none: no clock runs. */
const firstClock = ({ verdachten }: Card): readonly CardClock[] =>
  verdachten
    .flatMap(({ klokken }) => klokken)
    .filter(({ stand }) => stand === 'loopt')
    .sort((one, other) => compared(one.eindigt, other.eindigt))
    .slice(0, 1);

/** How many milliseconds of a clock still count from a moment on. */
const countedLeft = ({ delen }: CardClock, at: Instant): number =>
  delen.reduce(
    (sum, { van, tot, telt }) =>
      telt ? sum + Math.max(0, Date.parse(tot) - Math.max(at, Date.parse(van))) : sum,
    0,
  );

const startCase = (card: Card, klok: CardClock): StartCase => ({
  zaak: card.zaak,
  wie: who(card),
  klok,
  verwacht: card.verwacht.map(({ naam, stand }) => ({ naam, stand })),
  laatste: { naam: card.laatste.naam, naamVan: card.laatste.naamVan, sinds: card.laatste.sinds },
});

const questionsIn = (card: Card): readonly StartQuestion[] =>
  card.vragen
    .filter(({ eigen, antwoord }) => !eigen && antwoord === null)
    .map(({ bericht, van, sinds }) => ({ zaak: card.zaak, bericht, wie: who(card), van, sinds }));

const lateIn = (card: Card): readonly StartLate[] => [
  ...card.verdachten
    .flatMap(({ klokken }) => klokken)
    .filter(({ stand }) => stand === 'verstreken')
    .map(({ omschrijving, eindigt }) => ({
      zaak: card.zaak,
      wie: who(card),
      wat: omschrijving,
      sinds: eindigt,
    })),
  ...card.verwacht
    .filter(({ stand, uiterlijk }) => stand === 'ontbreekt' && uiterlijk !== null)
    .map(({ naam, uiterlijk }) => ({ zaak: card.zaak, wie: who(card), wat: naam, sinds: uiterlijk ?? '' })),
];

const who = ({ verdachten }: Card): string =>
  verdachten.flatMap(({ aanduiding }) => aanduiding ?? []).join(', ');

const compared = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
