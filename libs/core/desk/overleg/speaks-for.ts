import type { Instant } from '../../report/instant.js';
import { takesPart } from '../../rulebook/succession.js';
import type { Partner, Rulebook, Table } from '../../rulebook/rulebook.js';

/** The kind of partner in whose name an overleg sends its outcomes. */
export const SPEAKS = 'overleg';

/** The partner that speaks for an overleg: of its own regulations, so that an outcome is of all members together; null: none. */
export const speaksFor = (rulebook: Rulebook, { regions }: Table, at: Instant): Partner | null =>
  (rulebook.partnersOfKind.get(SPEAKS) ?? []).find(
    (partner) =>
      partner.regions.some((region) => regions.has(region)) && takesPart(rulebook, partner.code, at),
  ) ?? null;
