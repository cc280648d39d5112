import type { Contract } from '../validate/contract.js';
import type { CodedFinding, Finding } from './finding.js';
import { backwardPeriods } from './findings/backward-periods.js';
import { cancelledPermits } from './findings/cancelled-permits.js';
import { circularSuccessions } from './findings/circular-successions.js';
import { contradictions } from './findings/contradictions.js';
import { doubleCodes } from './findings/double-codes.js';
import { emptyRules } from './findings/empty-rules.js';
import { impossibleConditions } from './findings/impossible-conditions.js';
import { misplacedConditions } from './findings/misplaced-conditions.js';
import { neverOpen } from './findings/never-open.js';
import { outsideLegalBasis } from './findings/outside-legal-basis.js';
import { overlappingSwitches } from './findings/overlapping-switches.js';
import { ownNames } from './findings/own-names.js';
import { terms } from './findings/terms.js';
import { thirdParties } from './findings/third-parties.js';
import { unboundProviders } from './findings/unbound-providers.js';
import { unknownFields } from './findings/unknown-fields.js';
import { unknownNames } from './findings/unknown-names.js';
import { unreadPlaces } from './findings/unread-places.js';
import { wrongValueLists } from './findings/wrong-value-lists.js';
import type { RulebookDocument } from './rulebook-document.js';

type Look = (document: RulebookDocument, contracts: readonly Contract[]) => readonly Finding[];

const LOOKS: Readonly<Record<string, Look>> = {
  'naam-onbekend': unknownNames,
  'veld-onbekend': unknownFields,
  'code-dubbel': doubleCodes,
  'periode-achterstevoren': backwardPeriods,
  'opvolging-kring': circularSuccessions,
  'nooit-open': neverOpen,
  'buiten-grondslag': outsideLegalBasis,
  'verstrekker-ongebonden': unboundProviders,
  'derde-ongenoemd': thirdParties,
  'regel-leeg': emptyRules,
  tegenspraak: contradictions,
  'voorwaarde-onmogelijk': impossibleConditions,
  'altijd-verboden': cancelledPermits,
  'voorwaarde-misplaatst': misplacedConditions,
  'plaats-onbekend': unreadPlaces,
  'schakelaar-dubbel': overlappingSwitches,
  'waardelijst-onjuist': wrongValueLists,
  'termijn-onjuist': terms,
  'naam-van-de-hub': ownNames,
};

/** Everything that is wrong with a rulebook beyond its shape, at once. */
export const findingsIn = (
  document: RulebookDocument,
  contracts: readonly Contract[],
): readonly CodedFinding[] =>
  Object.entries(LOOKS).flatMap(([code, look]) =>
    look(document, contracts).map((finding) => ({ code, ...finding })),
  );
