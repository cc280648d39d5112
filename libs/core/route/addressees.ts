import { caseRegion } from '../case/case-region.js';
import type { ReferredReport } from '../process/situation.js';
import type { CaseState } from '../case/case-state.js';
import type { PartnerId } from '../report/received-report.js';
import type { ValidReport } from '../report/report.js';
import type { AddressDocument } from '../rulebook/rulebook-document.js';
import type { Partner, Rulebook } from '../rulebook/rulebook.js';
import { heirOf } from '../rulebook/succession.js';
import type { Addressee } from './candidate.js';
import { earlierRecipients } from './earlier-recipients.js';
import { namedIn } from './named-in.js';

/** The partners and functions an address stands for in the region of the case, whether or not they are there now. */
export const addressees = (
  rulebook: Rulebook,
  address: AddressDocument,
  report: ValidReport,
  facts: CaseState['facts'],
  referredTo: ReferredReport | null,
): readonly Addressee[] => {
  const region = caseRegion(facts);
  if ('partner' in address) return [addressee(address.partner, address.functie)];
  if ('genoemdIn' in address) return namedIn(report.data, address.genoemdIn);
  if ('piketVan' in address)
    return namedIn(report.data, address.piketVan).flatMap(({ partner }) => onCallAt(rulebook, partner));
  if ('melder' in address) return referredTo === null ? [] : [addressee(referredTo.partner)];
  if ('eerdereOntvangers' in address)
    return referredTo === null
      ? []
      : earlierRecipients(referredTo, address.vanVeld).filter(
          ({ partner }) =>
            address.vanSoort === undefined || isHere(rulebook, partner, address.vanSoort, region),
        );
  if ('waargenomene' in address)
    return actsForAnother(rulebook, report, region) ? [addressee(report.provider.capacity)] : [];
  if ('coordinator' in address)
    return rulebook.tables.flatMap(({ kind, regions, coordinator }) =>
      kind === address.coordinator && coordinator !== null && regions.has(region) ? [coordinator] : [],
    );
  const of = 'functie' in address ? address.functie : undefined;
  const found: Addressee[] = [];
  for (const partner of membersOf(rulebook, address, region))
    if (worksIn(partner, region)) found.push(addressee(partner.code, of));
  return found;
};

/** Of a kind in the region of the case: who only stood in, or got it by mistake in another region, is told nothing that follows. */
const isHere = (rulebook: Rulebook, code: PartnerId, kind: string, region: string): boolean => {
  const partner = rulebook.partners.get(code);
  return partner?.kind === kind && worksIn(partner, region);
};

const onCallAt = (rulebook: Rulebook, partner: PartnerId): readonly Addressee[] => {
  const onCall = rulebook.partners.get(partner)?.onCall ?? null;
  return onCall === null ? [] : [{ partner, function: onCall }];
};

const membersOf = (
  rulebook: Rulebook,
  address: { readonly soort: string; readonly functie?: string } | { readonly tafel: string },
  region: string,
): readonly Partner[] =>
  'soort' in address
    ? (rulebook.partnersOfKind.get(address.soort) ?? [])
    : rulebook.tables
        .filter((table) => table.kind === address.tafel && table.regions.has(region))
        .flatMap(({ members }) => members.flatMap((code) => rulebook.partners.get(code) ?? []));

const addressee = (partner: PartnerId, name: string | undefined = undefined): Addressee => ({
  partner,
  function: name ?? null,
});

/** By a stand-in agreement: a successor acts for itself, also when its predecessor's key is used (P24). */
const actsForAnother = (rulebook: Rulebook, { provider, receivedAt }: ValidReport, region: string): boolean =>
  provider.capacity !== heirOf(rulebook, provider.partner, receivedAt, region);

/** Of several regions at one table only those of the case's own region are addressed, and the national partners. */
const worksIn = (member: Partner, region: string): boolean =>
  member.regions.length === 0 || member.regions.includes(region);
