import type { JsonObject, RecipientName } from '#core';
import type { Answer, ReportStatus } from '../partner/answers.js';
import type { Received } from '../partner/inbox.js';
import type { ExpectedBoards } from '../scenario/expected-board.js';
import type { Row, Scenario } from '../scenario/scenario.js';

import type { SeenBoard } from './look-at-boards.js';

/** What a view of the play is told, as it happens. */
export type PlayEvent =
  | { readonly tag: 'scenario'; readonly scenario: Scenario }
  | { readonly tag: 'sent'; readonly scenario: Scenario; readonly row: Row }
  | PlayedRow
  | {
      readonly tag: 'looked';
      readonly scenario: Scenario;
      readonly boards: ExpectedBoards;
      readonly seen: readonly SeenBoard[];
    }
  | { readonly tag: 'finished'; readonly result: PlayResult };

/** A row with everything that came of it. */
export interface PlayedRow {
  readonly tag: 'played';
  readonly scenario: Scenario;
  readonly row: Row;
  /** What was sent. */
  readonly data: JsonObject;
  readonly answer: Answer;
  readonly status: ReportStatus | null;
  readonly deliveries: readonly (readonly [RecipientName, Received])[];
  /** When the sender had its answer, on the same clock as `Received.at`. */
  readonly answeredAt: number;
  readonly unexpected: readonly string[];
}

export interface PlayResult {
  /** Reports sent, repeats and rejected ones included. */
  readonly reports: number;
  /** What the hub told of terms. */
  readonly termReports: number;
  readonly rejected: number;
  readonly deliveries: number;
  /** Candidates that were thought of and may not know. */
  readonly withheld: number;
  /** Boards that somebody looked at. */
  readonly boards: number;
  /** Clear Dutch sentences without person data: scenario, row, recipient, field, expected, found. */
  readonly unexpected: readonly string[];
  readonly seconds: number;
}
