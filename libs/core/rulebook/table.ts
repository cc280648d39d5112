import type { PartnerId } from '../report/received-report.js';

/** A group address: everyone at it has a view of its own. */
export interface Table {
  readonly kind: string;
  readonly regions: ReadonlySet<string>;
  readonly members: readonly PartnerId[];
  /** Who coordinates it: a partner, or one function of it. */
  readonly coordinator: { readonly partner: PartnerId; readonly function: string | null } | null;
  readonly meetings: Meetings | null;
}

/** When an overleg meets each week, and until when something may come on its agenda. */
export interface Meetings {
  readonly held: MeetingMoment;
  readonly closes: MeetingMoment;
  /** For what may come late. */
  readonly closesLate: MeetingMoment;
  /** Local days (since 1970-01-01) on which it does not meet. */
  readonly cancelled: ReadonlySet<number>;
}

/** A moment of the week on the local wall clock; weekday 0 is Monday. */
export interface MeetingMoment {
  readonly weekday: number;
  readonly minute: number;
}
