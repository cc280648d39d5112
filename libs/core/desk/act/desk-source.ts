import type { PartnerId } from '../../report/received-report.js';
import type { Rulebook } from '../../rulebook/rulebook.js';

const DESK = ':systeem:samenloop-tafel';

/** The system in which people of this organisation act at a table of the hub; null: the rulebook names none. */
export const deskSourceOf = ({ partners }: Rulebook, organisation: PartnerId): string | null =>
  [...(partners.get(organisation)?.sources ?? [])].find((source) => source.endsWith(DESK)) ?? null;
