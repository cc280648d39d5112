import type { Contract } from '../validate/contract.js';
import type { Finding } from './finding.js';
import { backwardPeriods } from './findings/backward-periods.js';
import { cancelledPermits } from './findings/cancelled-permits.js';
import { circularSuccessions } from './findings/circular-successions.js';
import { contradictions } from './findings/contradictions.js';
import { doubleCodes } from './findings/double-codes.js';
import { emptyRules } from './findings/empty-rules.js';
import { misplacedConditions } from './findings/misplaced-conditions.js';
import { outsideLegalBasis } from './findings/outside-legal-basis.js';
import { overlappingSwitches } from './findings/overlapping-switches.js';
import { thirdParties } from './findings/third-parties.js';
import { unboundProviders } from './findings/unbound-providers.js';
import { unknownFields } from './findings/unknown-fields.js';
import { unknownNames } from './findings/unknown-names.js';
import { unreadPlaces } from './findings/unread-places.js';
import type { RulebookDocument } from './rulebook-document.js';

/** Everything that is wrong with a rulebook beyond its shape, at once. */
export const findingsIn = (
  document: RulebookDocument,
  contracts: readonly Contract[],
): readonly Finding[] => [
  ...unknownNames(document, contracts),
  ...unknownFields(document, contracts),
  ...doubleCodes(document),
  ...backwardPeriods(document),
  ...circularSuccessions(document),
  ...outsideLegalBasis(document),
  ...unboundProviders(document),
  ...thirdParties(document),
  ...emptyRules(document),
  ...contradictions(document),
  ...cancelledPermits(document),
  ...misplacedConditions(document),
  ...unreadPlaces(document, contracts),
  ...overlappingSwitches(document),
];
