import type { Board, Card } from '#core';
import type { Finding } from '../check/finding.js';
import type { Looker } from './lookers.js';

/** The board that was kept up to date is the board that is made anew. */
export const boardDrift = (
  { table, organisation }: Looker,
  served: Board,
  fresh: Board,
): readonly Finding[] => {
  const drift = (detail: string): Finding => ({
    kind: 'drift',
    detail: `bord ${table} van ${organisation}: ${detail}`,
  });
  // Who handles a case is kept beside what was given: colleagues agree on it, and no log tells it.
  const written = (card: Card): string =>
    JSON.stringify({ ...card, versie: undefined, behandeling: undefined });
  const freshCards = new Map(fresh.kaarten.map((card) => [card.zaak, written(card)]));
  const servedCards = new Map(served.kaarten.map((card) => [card.zaak, written(card)]));
  const order = (board: Board): string => board.kaarten.map(({ zaak }) => zaak).join();
  return [
    ...[...freshCards].flatMap(([zaak, card]) =>
      servedCards.get(zaak) === card
        ? []
        : [drift(`zaak ${zaak} is ${servedCards.has(zaak) ? 'anders' : 'er niet'}`)],
    ),
    ...[...servedCards.keys()]
      .filter((zaak) => !freshCards.has(zaak))
      .map((zaak) => drift(`zaak ${zaak} is er te veel`)),
    ...(freshCards.size === servedCards.size && order(served) !== order(fresh)
      ? [drift('in een andere volgorde')]
      : []),
    ...(JSON.stringify(served.aanTafel) === JSON.stringify(fresh.aanTafel)
      ? []
      : [drift('anderen aan tafel')]),
  ];
};
