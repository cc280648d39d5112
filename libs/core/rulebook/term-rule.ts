import type { Duration } from '../time/duration.js';
import type { HolderDocument } from './term-documents.js';

/** A term as compiled: from a term rule (`termijnen`), or from a duty that sharing rules name (`plichten`). */
export interface TermRule {
  readonly code: string;
  readonly description: string;
  readonly legalBasis: string;
  /** The conditions under which a report starts it; null: it starts with a delivery. */
  readonly starts: readonly number[] | null;
  /** The terms it goes on from, and how long it may last with them. */
  readonly after: { readonly codes: ReadonlySet<string>; readonly atMost: Duration } | null;
  readonly per: { readonly list: Steps; readonly roles: ReadonlySet<string> | null } | null;
  readonly from: Moment;
  readonly length: TermLength | null;
  readonly until: Moment | null;
  readonly holder: HolderDocument;
  readonly metAlready: readonly number[];
  /** By kind of report. */
  readonly ends: ReadonlyMap<string, readonly TermEnd[]>;
  readonly warnings: readonly Warning[];
  readonly laterBy: ReadonlySet<string>;
  readonly isShownToSender: boolean;
  /** Whether everybody at the table who has the report sees how it stands: it is process, and not content. */
  readonly isShownAtTable: boolean;
}

type Steps = readonly string[];

export type Moment =
  | { readonly tag: 'receipt' }
  | { readonly tag: 'opening' }
  | {
      readonly tag: 'told';
      readonly of: 'report' | 'item';
      readonly at: Steps;
      readonly otherwise: Steps | null;
    }
  | { readonly tag: 'first'; readonly list: Steps; readonly at: Steps; readonly otherwise: Steps | null }
  | {
      readonly tag: 'meeting';
      readonly table: string;
      readonly minute: number | null;
      readonly lateIf: readonly number[] | null;
    };

export type TermLength =
  | { readonly tag: 'fixed'; readonly duration: Duration }
  | { readonly tag: 'told'; readonly at: Steps; readonly durations: ReadonlyMap<string, Duration> };

export interface TermEnd {
  readonly outcome: 'gehaald' | 'vervallen';
  readonly conditions: readonly number[];
  readonly isAnswer: boolean;
  readonly byHolder: boolean;
  readonly about: TermEndAbout | null;
}

/** The list whose items say whom it is about, and what such an item must hold. */
export interface TermEndAbout {
  readonly list: Steps;
  readonly at: Steps;
  readonly values: ReadonlySet<string> | null;
}

export interface Warning {
  readonly code: string;
  readonly left: Duration;
  readonly conditions: readonly number[];
  readonly onOfficeDay: boolean;
}
