import type { ReferredReport } from '../process/situation.js';
import type { CaseState } from '../case/case-state.js';
import type { PartnerId } from '../report/received-report.js';
import type { ValidReport } from '../report/report.js';
import type { AddressDocument } from '../rulebook/rulebook-document.js';
import { isWithin } from '../rulebook/rulebook.js';
import type { Partner, Rulebook } from '../rulebook/rulebook.js';
import type { Addressee } from './candidate.js';
import { earlierRecipients } from './earlier-recipients.js';
import { namedIn } from './named-in.js';

/** The partners and functions an address stands for in the region of the case. */
export const addressees = (
  rulebook: Rulebook,
  address: AddressDocument,
  report: ValidReport,
  facts: CaseState['facts'],
  referredTo: ReferredReport | null,
): readonly Addressee[] => {
  const region = String(facts['regio'] ?? '');
  if ('partner' in address) return existing(rulebook, report, [addressee(address.partner, address.functie)]);
  if ('genoemdIn' in address) return existing(rulebook, report, namedIn(report.data, address.genoemdIn));
  if ('melder' in address)
    return existing(rulebook, report, referredTo === null ? [] : [addressee(referredTo.partner)]);
  if ('eerdereOntvangers' in address)
    return existing(
      rulebook,
      report,
      referredTo === null ? [] : earlierRecipients(referredTo, address.vanVeld),
    );
  if ('waargenomene' in address)
    return existing(rulebook, report, actsForAnother(report) ? [addressee(report.provider.capacity)] : []);
  const { capacity } = report.provider;
  const members = membersOf(rulebook, address, region)
    .filter((partner) => worksIn(partner, region) && partner.code !== capacity)
    .map(({ code }) => addressee(code, 'functie' in address ? address.functie : undefined));
  return 'functie' in address ? existing(rulebook, report, members) : members;
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

const actsForAnother = (report: ValidReport): boolean => report.provider.capacity !== report.provider.partner;

/** Of several regions at one table only those of the case's own region are addressed, and the national partners. */
const worksIn = (member: Partner, region: string): boolean =>
  member.regions.length === 0 || member.regions.includes(region);

/** Those that the rulebook knows, with a function that exists at this moment. */
const existing = (
  rulebook: Rulebook,
  { receivedAt }: ValidReport,
  addressed: readonly Addressee[],
): readonly Addressee[] =>
  addressed.filter((one) => {
    const partner = rulebook.partners.get(one.partner);
    if (partner === undefined || one.function === null) return partner !== undefined;
    const period = partner.functions.get(one.function);
    return period !== undefined && isWithin(period, receivedAt);
  });
