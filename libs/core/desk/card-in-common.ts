import type { Card } from './card.js';
import { inCommon } from './in-common.js';

/**
 * The card of a case as all who look at one screen may see it. What follows from the rest of a card follows from what they have in
 * common: left out because it differs, it would tell each of them that another got something more.
 */
export const cardInCommon = (cards: readonly Card[]): Card => {
  const common = inCommon(cards);
  const running = common.verdachten
    .flatMap(({ klokken }) => klokken)
    .filter(({ stand }) => stand === 'loopt');
  // A moment that differs was left out of its clock.
  const ends = running.map(({ eindigt }) => eindigt).filter((end) => typeof end === 'string');
  return {
    ...common,
    stand: common.stand === 'besloten' ? 'besloten' : 'open',
    laatste: common.bekend[common.bekend.length - 1] ?? common.laatste,
    eersteEinde: ends.sort()[0] ?? null,
  };
};
