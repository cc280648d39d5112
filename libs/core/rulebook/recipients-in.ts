import { recipientName } from '../process/delivery-id.js';
import type { RecipientName } from '../process/delivery-id.js';
import { HUB } from '../report/hub.js';
import type { Partner, Rulebook } from './rulebook.js';

/** Every partner of a rulebook and every function of one: whoever has a stream of its own. The hub has none. */
export const recipientsIn = ({ partners }: Pick<Rulebook, 'partners'>): readonly RecipientName[] =>
  [...partners.values()]
    .filter(({ kind }) => kind !== HUB)
    .flatMap(({ code: recipient, functions }) =>
      [null, ...streamsOf(functions)].map((of) => recipientName({ recipient, function: of })),
    );

const streamsOf = (functions: Partner['functions']): readonly string[] =>
  [...functions].flatMap(([code, { hasStream }]) => (hasStream ? [code] : []));
