import type { Contract } from '../validate/contract.js';
import type { Example, Finding, Warning } from './finding.js';
import type { RulebookDocument } from './rulebook-document.js';
import { doubleRules } from './warnings/double-rules.js';
import { emptyRegions } from './warnings/empty-regions.js';
import { idleSwitches } from './warnings/idle-switches.js';
import { inquire } from './warnings/inquiry.js';
import type { Inquiry } from './warnings/inquiry.js';
import { missingFunctions } from './warnings/missing-functions.js';
import { neverAllowed } from './warnings/never-allowed.js';
import { neverRouted } from './warnings/never-routed.js';
import { placesInTime } from './warnings/places-in-time.js';
import { prohibitedAlways } from './warnings/prohibited-always.js';
import { unreachableRules } from './warnings/unreachable-rules.js';
import { gapsInSuccession } from './warnings/successions.js';
import { standInCircles, unattended } from './warnings/unattended.js';
import { unroutedKinds } from './warnings/unrouted-kinds.js';

type Look = (inquiry: Inquiry) => readonly (Finding & { readonly example: Example | null })[];

const LOOKS: Readonly<Record<string, Look>> = {
  'regel-geldt-nooit': unreachableRules,
  'regel-altijd-verboden': prohibitedAlways,
  'schakelaar-nooit-aan': idleSwitches,
  'regel-dubbel': doubleRules,
  'bericht-zonder-route': unroutedKinds,
  'regio-zonder-ontvanger': emptyRegions,
  'ontvanger-krijgt-niets': neverAllowed,
  'deelregel-zonder-route': neverRouted,
  'functie-ontbreekt': missingFunctions,
  'opvolging-met-gat': gapsInSuccession,
  'plaats-in-de-tijd': placesInTime,
  'gesloten-zonder-opvang': unattended,
  'waarneming-kring': standInCircles,
};

/** Everything in a rulebook that is probably not meant so, in a fixed order. It also reads a rulebook that is refused. */
export const warningsIn = (
  document: RulebookDocument,
  contracts: readonly Contract[],
): readonly Warning[] => {
  const inquiry = inquire(document, contracts);
  return Object.entries(LOOKS).flatMap(([code, look]) =>
    look(inquiry).map((warning) => ({ code, ...warning })),
  );
};
