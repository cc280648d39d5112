import type { JsonObject } from '../../report/json.js';
import { itemsIn } from './items-in.js';

/** The suspects whom a decision releases, by mark. */
export const releasedBy = (decision: JsonObject): readonly string[] => [
  ...new Set(
    itemsIn(decision['beslissingen'], '').flatMap(({ item }) =>
      item['besluit'] === 'heenzenden' ? [String(item['kenmerk'])] : [],
    ),
  ),
];
