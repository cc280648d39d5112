import type { PartnerId } from '#core';
import type { ExpectedRecipient } from './scenario.js';

/** What the rulebook says of a kind of term. */
export interface TermKind {
  /** What must happen before it ends. */
  readonly omschrijving: string;
  /** Whether who sent the report that started it sees it there. */
  readonly toonAanAfzender: boolean;
}

/** A term that a row starts, and everything that becomes of it. What no scenario names may not start. */
export interface ExpectedTerm {
  /** The code of its rule in the rulebook. */
  readonly termijn: string;
  /** The row whose report starts it. */
  readonly rij: number;
  /** Which person of that report it is about, by key; or the place of the item, from 0. */
  readonly onderdeel?: string | number;
  /** Who must see to it; left out when nobody may know of it. */
  readonly houder?: PartnerId;
  readonly begint: string;
  readonly eindigt: string;
  /** It counts from the second best moment. */
  readonly voorlopig?: true;
  /** The row that meets it, or makes it pointless. */
  readonly gehaaldDoor?: number;
  readonly vervallenDoor?: number;
  /** It was met after it ran out. */
  readonly teLaat?: true;
  /** It ran out and nothing ended it afterwards. */
  readonly verstreken?: true;
  /** What the hub tells of it where no row of its own stands for that, and what it does not tell after all. */
  readonly meldingen?: readonly ExpectedTelling[];
}

export type ExpectedTelling = {
  /** `verstreken`, or the code of a warning. */
  readonly gebeurtenis: string;
  readonly op: string;
} & (
  | { readonly ontvangers: readonly ExpectedRecipient[]; readonly blijftUit?: undefined }
  /** Why it is not given. */
  | { readonly blijftUit: string; readonly ontvangers?: undefined }
);
