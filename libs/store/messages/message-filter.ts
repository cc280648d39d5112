import type { CaseId, PartnerId, RecipientName, ReportId, ReportSight } from '#core';

/** How reports are told apart by what became of them; one report can be several of these. */
export const STANDS = [
  'aangenomen',
  'geweigerd',
  'tegengehouden',
  'niet-gedeeld',
  'wacht',
  'onderweg',
  'afgeleverd',
] as const;

export type Stand = (typeof STANDS)[number];

/** Which reports somebody looks for, of those that they see; null: it does not matter. */
export interface MessageFilter {
  readonly kind: string | null;
  readonly sender: PartnerId | null;
  /** Delivered to one of these. */
  readonly recipients: readonly RecipientName[] | null;
  readonly stand: Stand | null;
  readonly from: Date | null;
  /** Not included. */
  readonly until: Date | null;
  readonly caseId: CaseId | null;
  readonly region: string | null;
  readonly search: Search | null;
}

/** What a text can stand for: any of these reports, those of these cases, or refused because of this. */
export interface Search {
  readonly ids: readonly (ReportId | CaseId)[];
  readonly fault: string | null;
}

export const NO_FILTER: MessageFilter = {
  kind: null,
  sender: null,
  recipients: null,
  stand: null,
  from: null,
  until: null,
  caseId: null,
  region: null,
  search: null,
};

/** What somebody asks: what they see, what they look for, and what time it is for who waits. */
export interface MessageQuestion {
  readonly sight: ReportSight;
  readonly filter: MessageFilter;
  readonly now: Date;
}
