import type { Person } from '#core';
import { json, type Answer } from '#runtime';
import { countMessages, type Counted } from '#store';
import { questionOf } from './list-messages.js';
import type { MessageParts } from './message-parts.js';
import type { Asked } from './message-question.js';

export type CountSeen = (person: Person, asked: Asked) => Promise<Answer>;

/** How far is counted: beyond that it is only told that there are more, so that a count never goes through everything. */
const MOST = 1_000;

/** How many reports somebody sees of what they look for, in all and of each stand. Apart from the list, which does not wait for it. */
export const countSeen =
  (parts: MessageParts): CountSeen =>
  async (person, asked) => {
    const question = await questionOf(parts, person, asked);
    if ('refusal' in question) return question.refusal;
    const { total, stands } = await countMessages(parts.pool, question, MOST);
    return json(200, {
      ...countView(total),
      perStand: [...stands].map(([stand, counted]) => ({ stand, ...countView(counted) })),
    });
  };

const countView = ({ count, isMore }: Counted) => ({ aantal: count, meerDan: isMore });
