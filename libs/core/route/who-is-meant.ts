import { caseRegion } from '../case/case-region.js';
import type { CaseState } from '../case/case-state.js';
import type { ReferredReport } from '../process/situation.js';
import type { Instant } from '../report/instant.js';
import type { ValidReport } from '../report/report.js';
import type { AddressDocument } from '../rulebook/rulebook-document.js';
import { isWithin } from '../rulebook/rulebook.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { heirOf, takesPart } from '../rulebook/succession.js';
import { addressees } from './addressees.js';
import type { Addressee } from './candidate.js';
import { nobodyThere, notThere } from './not-there.js';

/** Whom an address stands for at this moment, and a sentence to the sender for each that it does not reach. */
export interface Meant {
  readonly who: readonly Addressee[];
  readonly missing: readonly string[];
}

/**
 * Whom an address stands for, as organisations are at this moment: a partner that was succeeded is its successor (P24). One that
 * the rule or the report names and that does not take part is told to the sender; of a group only that nobody is left.
 */
export const whoIsMeant = (
  rulebook: Rulebook,
  address: AddressDocument,
  report: ValidReport,
  facts: CaseState['facts'],
  referredTo: ReferredReport | null,
): Meant => {
  const { receivedAt: at, provider } = report;
  const region = caseRegion(facts);
  const named = addressees(rulebook, address, report, facts, referredTo);
  const isGroup = 'soort' in address || 'tafel' in address || 'coordinator' in address;
  const who: Addressee[] = [];
  const missing: string[] = [];
  for (const one of named) {
    const partner = heirOf(rulebook, one.partner, at, region);
    const heir = partner === one.partner ? one : { partner, function: one.function };
    if (isThere(rulebook, heir, at)) who.push(heir);
    else if (!isGroup) missing.push(notThere(rulebook, heir, at));
  }
  if (!isGroup) return { who, missing };
  if (who.length === 0) return { who, missing: [nobodyThere(rulebook, address, region)] };
  return { who: who.filter(({ partner }) => partner !== provider.capacity), missing };
};

const isThere = (rulebook: Rulebook, { partner, function: of }: Addressee, at: Instant): boolean => {
  if (!takesPart(rulebook, partner, at)) return false;
  if (of === null) return true;
  const period = rulebook.partners.get(partner)?.functions.get(of)?.period;
  return period !== undefined && isWithin(period, at);
};
