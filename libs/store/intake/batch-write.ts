import type { CaseId, Instant, Json, PartnerId, RecipientName, ReportId, SignalStatus } from '#core';

/** Everything one batch of reports leaves behind. Moments are instants; what is not told is left out. */
export interface BatchWrite {
  readonly reports: readonly ReportRow[];
  readonly bodies: readonly BodyRow[];
  readonly rejectedBodies: readonly BodyRow[];
  readonly newCases: readonly (CaseRow & { readonly wrapped_key: string })[];
  readonly changedCases: readonly CaseRow[];
  readonly deliveries: readonly DeliveryRow[];
  readonly receipts: readonly ReceiptRow[];
  readonly evidence: readonly EvidenceRow[];
  readonly correctedBodies: readonly Omit<BodyRow, 'structured'>[];
  readonly superseded: readonly SupersededRow[];
  readonly destroyed: readonly DestroyedRow[];
  readonly withdrawn: readonly ReportId[];
  readonly terms: readonly TermRow[];
  readonly told: readonly ToldRow[];
  readonly persons: readonly PersonRow[];
}

/** Something that the sender of an earlier report finds with its answer. */
export interface ToldRow {
  readonly report_id: ReportId;
  readonly note: string;
}

/** The kinds of report in a case whose contents are destroyed. */
export interface DestroyedRow {
  readonly case_id: CaseId;
  readonly kinds: readonly string[];
}

/** An earlier delivery that is handed out to nobody any more, found by what tells it apart. */
export interface SupersededRow {
  readonly report_id: ReportId;
  readonly partner: RecipientName;
  readonly stands_in_for: PartnerId | undefined;
  readonly partnership: string;
  readonly purpose: string;
  readonly at: Instant;
  /** The report that replaces or withdraws it. */
  readonly reason: ReportId;
}

export interface TermRow {
  readonly case_id: CaseId;
  readonly report_id: ReportId;
  readonly code: string;
  /** -1: the report as a whole. */
  readonly item: number;
  readonly partner: PartnerId | undefined;
  readonly starts_at: Instant;
  readonly due_at: Instant;
  readonly provisional: boolean | undefined;
  readonly next_event: string | undefined;
  readonly next_at: Instant | undefined;
  readonly done: readonly string[] | undefined;
  readonly ended_at: Instant | undefined;
  readonly closed_at: Instant | undefined;
  readonly closed_by: ReportId | undefined;
  readonly outcome: string | undefined;
  readonly rulebook: number;
}

/** Somebody whose data a report holds, by keyed pseudonym (base64) and place in the report's list. */
export interface PersonRow {
  readonly pseudonym: string;
  readonly received_at: Instant;
  readonly report_id: ReportId;
  readonly person: number;
}

export interface ReportRow {
  readonly id: ReportId;
  readonly partner: PartnerId;
  /** In base64. */
  readonly sealed_event_id: string | undefined;
  readonly kind?: string;
  readonly version?: number;
  readonly case_id?: CaseId;
  readonly status: 'aangenomen' | 'geweigerd';
  readonly received_at: Instant;
  readonly rulebook: number;
  readonly answer: object;
  readonly capacity?: PartnerId;
  readonly corrects?: ReportId | undefined;
  readonly corrected_kind?: string | undefined;
  readonly corrected_version?: number | undefined;
  /** Keyed marks (32 hexadecimal digits): what it is recognised by, unless it is itself a double; and of all that it says. */
  readonly mark?: string | undefined;
  readonly contents?: string | undefined;
  readonly repeats?: ReportId | undefined;
  /** The region of its case when it came in. */
  readonly region?: string | undefined;
}

export interface BodyRow {
  readonly report_id: ReportId;
  readonly received_at: Instant;
  readonly structured: boolean;
  readonly sealed: Buffer;
}

export interface CaseRow {
  readonly id: CaseId;
  readonly facts: Json;
  readonly partners: readonly PartnerId[];
  /** Base64; what the hub must know of the case and nobody may read in the database. */
  readonly sealed_facts: string | undefined;
}

export interface DeliveryRow {
  readonly partner: RecipientName;
  readonly report_id: ReportId;
  readonly received_at: Instant;
  readonly stands_in_for: PartnerId | undefined;
  readonly agreement: string | undefined;
  readonly partnership: string;
  readonly purpose: string;
  readonly plan: number;
  readonly held: string;
  readonly persons: readonly string[] | undefined;
  readonly waits_until: Instant | undefined;
  readonly readable_until: Instant | undefined;
  readonly of_correction: boolean;
  readonly signal: SignalStatus | undefined;
}

export interface ReceiptRow {
  readonly partner: PartnerId;
  readonly report_id: ReportId;
  readonly topic: string;
  readonly partition: number;
  readonly log_offset: number;
}

export interface EvidenceRow {
  readonly topic: string;
  readonly partition: number;
  readonly log_offset: number;
  readonly received_at: Instant;
  readonly report_id: ReportId;
  /** Text in UTF-8. */
  readonly record: Buffer;
}
