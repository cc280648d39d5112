import type { Instant } from '../report/instant.js';
import type { PartnerId } from '../report/received-report.js';
import type { Period } from '../rulebook/rulebook.js';
import type { LookPurpose } from './look/look-purposes.js';

export const ROLES = [
  'zsm-dienst',
  'voorzitter',
  'deelnemer',
  'beheerder',
  'autorisatiebeheerder',
  'partnerbeheerder',
  'fg-auditor',
] as const;

export type Role = (typeof ROLES)[number];

/** What somebody may do: a role for an organisation, as one of its functions, in a region, during a period. */
export interface Assignment {
  readonly role: Role;
  readonly organisation: PartnerId;
  readonly function: string | null;
  /** Null: in every region of the organisation. */
  readonly region: string | null;
  readonly period: Period;
}

/** Somebody who signed in, in the role in which they work now. */
export interface Person {
  /** The subject at the identity provider, keyed: it never stands in a log. */
  readonly id: string;
  readonly name: string;
  readonly assignment: Assignment;
  readonly signedInAt: Instant;
  /** Present: the assignment is one of a partner as whom they look, only to read. */
  readonly look?: Look;
}

/** In which role and for which organisation somebody really works who looks as a partner, and for what. */
export interface Look {
  readonly role: Role;
  readonly organisation: PartnerId;
  readonly purpose: LookPurpose;
}
