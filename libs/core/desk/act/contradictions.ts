import type { JsonObject } from '../../report/json.js';
import { actRefusal } from './act-refusal.js';
import type { ActRefusal } from './act-refusal.js';
import { itemsIn } from './items-in.js';

/** What cannot both be decided on one suspect. */
const EXCLUDE: Readonly<Record<string, string>> = {
  vasthouden: 'heenzenden',
  heenzenden: 'vasthouden',
  vervolgen: 'seponeren',
  seponeren: 'vervolgen',
};

/** Decisions on one suspect that are there twice, or that cannot stand beside each other. */
export const contradictions = (filledIn: JsonObject): readonly ActRefusal[] => {
  const before = new Set<string>();
  return itemsIn(filledIn['beslissingen'], '/beslissingen').flatMap(({ item, veld }) => {
    const mark = String(item['kenmerk']);
    const decision = String(item['besluit']);
    const isTwice = before.has(`${mark} ${decision}`);
    const isOpposed = before.has(`${mark} ${EXCLUDE[decision] ?? ''}`);
    before.add(`${mark} ${decision}`);
    if (isTwice)
      return [
        actRefusal('besluit-dubbel', 'Dit besluit staat al bij deze verdachte. Laat er één staan.', veld),
      ];
    return isOpposed
      ? [
          actRefusal(
            'besluit-tegenstrijdig',
            'Bij deze verdachte staat al een besluit waar dit niet naast kan staan. Kies er één.',
            veld,
          ),
        ]
      : [];
  });
};
