import type { Instant } from '../../report/instant.js';
import { takesPart } from '../../rulebook/succession.js';
import type { Rulebook, Table } from '../../rulebook/rulebook.js';
import type { CasePartner } from './meeting-case.js';
import { SPEAKS } from './speaks-for.js';

/** The partners that can take on an action or take over a case at an overleg: its members first, then the others of its regions. */
export const partnersAround = (
  rulebook: Rulebook,
  { members, regions }: Table,
  at: Instant,
): readonly CasePartner[] => {
  const around = [...rulebook.partners.values()].filter(
    (partner) => partner.kind !== SPEAKS && partner.regions.some((region) => regions.has(region)),
  );
  const codes = [...new Set([...members, ...around.map(({ code }) => code)])];
  return codes
    .filter((code) => takesPart(rulebook, code, at))
    .flatMap((code) => rulebook.partners.get(code) ?? [])
    .map(({ code, name, kind }) => ({ ketenpartner: code, naam: name, soort: kind }));
};
