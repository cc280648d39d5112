import type { JsonObject, PartnerId } from '#core';

/** What a sender hears at once. */
export interface Answer {
  /** The HTTP status. */
  readonly status: number;
  /** The hub's id of the report; null when it gave none. */
  readonly bericht: string | null;
  readonly fouten: readonly AnswerFault[];
}

export interface AnswerFault {
  readonly code: string;
  /** JSON Pointer into the event. */
  readonly veld: string;
  readonly verwacht: string;
  readonly herstel: string;
}

/** What a sender can read of its own report: `GET /v1/berichten/{id}`. */
export interface ReportStatus {
  readonly zaak: string | null;
  readonly status: string;
  readonly fouten: readonly AnswerFault[];
  readonly toelichting: readonly string[];
  readonly ontvangers: readonly RecipientStatus[];
  readonly nietGedeeld: readonly WithheldStatus[];
  readonly termijnen: readonly TermStatus[];
  /** The earlier report that it is probably a double of. */
  readonly vermoedelijkDubbelVan: string | null;
}

/** How a term stands that the sender's own report started. */
export interface TermStatus {
  readonly termijn: string;
  /** Which item of the report it is about, from 1; null: the report as a whole. */
  readonly onderdeel: number | null;
  readonly termijnhouder: PartnerId | null;
  readonly begint: string;
  readonly eindigt: string;
  readonly voorlopig: boolean;
  readonly stand: string;
}

export interface RecipientStatus {
  readonly ketenpartner: PartnerId;
  readonly naam: string;
  readonly namens: PartnerId | null;
  readonly status: string;
  /** The rules by which fields were shared, each with its article. */
  readonly gronden: readonly string[];
}

export interface WithheldStatus {
  readonly ketenpartner: PartnerId;
  readonly naam: string;
  /** Why, as Dutch sentences. */
  readonly redenen: readonly string[];
}

/** What a partner still has to do: `GET /v1/plichten`. */
export interface DutyStatus {
  readonly plicht: string;
  readonly bericht: string;
  /** Which item of the report it is about, from 1; null: the report as a whole. */
  readonly onderdeel: number | null;
  readonly voor: string;
  readonly teLaat: boolean;
}

/** A delivery from a partner's own feed. */
export interface Delivery {
  readonly id: string;
  /** The hub's id of the case. */
  readonly subject: string;
  /** The hub's id of the report. */
  readonly berichtid: string;
  readonly afzender: PartnerId;
  readonly namens: PartnerId | null;
  readonly wachttot: string | null;
  readonly data: JsonObject;
}
