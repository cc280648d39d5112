import type { CaseState } from '../case/case-state.js';
import type { PartnerId } from '../report/received-report.js';
import type { ValidReport } from '../report/report.js';
import type { AddressDocument } from '../rulebook/rulebook-document.js';
import type { Partner, Rulebook } from '../rulebook/rulebook.js';

/** The partners an address stands for in the region of the case. */
export const addressees = (
  rulebook: Rulebook,
  address: AddressDocument,
  report: ValidReport,
  facts: CaseState['facts'],
  reporter: PartnerId | null,
): readonly Partner[] => {
  const region = String(facts['regio'] ?? '');
  if ('partner' in address) return partners(rulebook, [address.partner]);
  if ('melder' in address) return partners(rulebook, reporter === null ? [] : [reporter]);
  if ('waargenomene' in address)
    return partners(rulebook, actsForAnother(report) ? [report.provider.capacity] : []);
  const { capacity } = report.provider;
  if ('soort' in address)
    return [...rulebook.partners.values()].filter(
      (partner) => partner.kind === address.soort && worksIn(partner, region) && partner.code !== capacity,
    );
  return rulebook.tables
    .filter((table) => table.kind === address.tafel && table.regions.has(region))
    .flatMap((table) => partners(rulebook, table.members))
    .filter((member) => member.code !== capacity && worksIn(member, region));
};

const actsForAnother = (report: ValidReport): boolean => report.provider.capacity !== report.provider.partner;

/** Of several regions at one table only those of the case's own region are addressed, and the national partners. */
const worksIn = (member: Partner, region: string): boolean =>
  member.regions.length === 0 || member.regions.includes(region);

const partners = (rulebook: Rulebook, codes: readonly PartnerId[]): readonly Partner[] =>
  codes.flatMap((code) => rulebook.partners.get(code) ?? []);
