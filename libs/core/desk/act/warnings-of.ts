import { isJsonObject } from '../../report/json.js';
import type { JsonObject } from '../../report/json.js';
import type { Card, CardWarning } from '../card.js';
import { releaseWarnings } from '../release-warnings.js';
import type { DecisionTold } from '../release-warnings.js';
import { releasedBy } from './released-by.js';

/**
 * What those who decide are warned of before a release, for each suspect that is released (P23): from the card that lay before
 * them. It holds nothing back.
 */
export const warningsOf = (card: Card, decision: JsonObject): readonly CardWarning[] => {
  const taken = isJsonObject(decision['voorwaardenOvergenomen'])
    ? decision['voorwaardenOvergenomen']['overgenomen']
    : undefined;
  const told: DecisionTold = {
    voorwaardenOvergenomen: taken === 'ja' || taken === 'deels' || taken === 'nee' ? taken : null,
    beoordelingVervangen: false,
  };
  return releasedBy(decision).flatMap((mark) => releaseWarnings(card, mark, told));
};
