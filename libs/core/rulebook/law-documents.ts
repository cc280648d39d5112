import type { Duration } from '../time/duration.js';
import type { TermEndDocument, WarningDocument } from './term-documents.js';

/** The law that binds these kinds of provider when they provide data, e.g. the Wpg for the police. */
export interface RegimeDocument {
  readonly code: string;
  readonly naam: string;
  readonly verstrekkers: readonly string[];
}

/**
 * Within which partners share. `deelnemers` are given when a law names them (WGS art. 2.27): `lid` 1 or 2; whoever is not
 * named is a third party. ZSM and the Actie-overleg are no partnerships under that law and have none.
 */
export interface PartnershipDocument {
  readonly code: string;
  readonly naam: string;
  readonly wet?: string;
  readonly deelnemers?: readonly { readonly soort: string; readonly lid: 1 | 2 }[];
}

/** Why sharing is allowed or forbidden: an article, who answers for it, under which regimes, in which period. */
export interface LegalBasisDocument {
  readonly code: string;
  readonly artikel: string;
  readonly omschrijving: string;
  readonly eigenaar: string;
  readonly regimes: readonly string[];
  readonly geldigVan: string;
  readonly geldigTot?: string;
}

/** What somebody must do after sharing, and within which time (`termijn`, by the local calendar). */
export interface DutyDocument {
  readonly code: string;
  readonly omschrijving: string;
  readonly wie: 'ontvanger' | 'verstrekker';
  readonly per: 'bericht' | 'betrokkene';
  /** Only for persons of these roles; absent: all. */
  readonly rollen?: readonly string[];
  readonly termijn: Duration;
  readonly gehaald?: readonly TermEndDocument[];
  readonly vervalt?: readonly TermEndDocument[];
  readonly waarschuwingen?: readonly WarningDocument[];
  readonly toonAanAfzender?: true;
  readonly grondslag: string;
}
