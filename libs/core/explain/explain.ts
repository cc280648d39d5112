import { toRfc3339 } from '../report/instant.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { Contract } from '../validate/contract.js';
import { decidedIn } from './decided-recipient.js';
import type { DecidedRecipient } from './decided-recipient.js';
import type { Evidence } from './evidence.js';
import { explainRecipient } from './explain-recipient.js';
import type { DecidedUnder } from './explain-recipient.js';
import { explainRouting } from './explain-routing.js';
import type { Explanation } from './explanation.js';

/**
 * Explains what was decided on a report from its evidence and the rulebook of that time alone: the body may be gone and another
 * rulebook in force. The same input gives the same text in JSON. `decided` may come from elsewhere, to compare.
 */
export const explain = (
  rulebook: Rulebook,
  contracts: readonly Contract[],
  evidence: Evidence,
  decided: readonly DecidedRecipient[] = decidedIn(rulebook, evidence),
): Explanation => {
  const { accepted } = evidence;
  const region = accepted?.region ?? null;
  const under = {
    ...reportExplained(contracts, evidence),
    rulebook,
    moment: { at: evidence.receivedAt, region },
  };
  return {
    bericht: evidence.report,
    soort: accepted?.type ?? null,
    afzender: evidence.sender,
    namens: accepted?.capacity ?? null,
    zaak: accepted?.caseId ?? null,
    ontvangenOp: toRfc3339(evidence.receivedAt),
    regelset: evidence.rulebook,
    regio: region,
    uitkomst: evidence.outcome,
    corrigeert: accepted?.corrects ?? null,
    vermoedelijkDubbelVan: accepted?.repeats ?? null,
    fouten: evidence.faults.map(({ code, pointer }) => ({ code, veld: pointer })),
    routering: explainRouting(rulebook, evidence),
    ontvangers: [...decided].sort(byKey).map((recipient) => explainRecipient(under, recipient)),
  };
};

/** What is the same of a report whenever and under whichever rulebook it is decided on. */
export const reportExplained = (
  contracts: readonly Contract[],
  { accepted }: Evidence,
): Pick<DecidedUnder, 'roles' | 'contracts' | 'types'> => ({
  contracts,
  roles: accepted?.roles ?? [],
  types: { own: accepted?.type ?? null, corrected: accepted?.correctedType ?? null },
});

const byKey = (one: DecidedRecipient, other: DecidedRecipient): number =>
  decidedKey(one) < decidedKey(other) ? -1 : 1;

/** What tells the decisions on one report apart. */
export const decidedKey = ({
  name,
  standsInFor,
  partnership,
  purpose,
  ofCorrection,
  isShared,
}: Pick<
  DecidedRecipient,
  'name' | 'standsInFor' | 'partnership' | 'purpose' | 'ofCorrection' | 'isShared'
>): string => [name, standsInFor ?? '', partnership, purpose, ofCorrection, isShared].join('|');
