import type { Instant } from '#core';
import type { Region } from './regions.js';

/** A case as it will be played: who reports what, and when. */
export interface PlannedCase {
  /** The name that the police give it. */
  readonly name: string;
  /** Which of the invented persons are in it. */
  readonly number: number;
  readonly region: Region;
  /** In the order in which they are sent. */
  readonly steps: readonly Step[];
}

/** One report of the plan. */
export type Step = {
  /** Names it within its case. */
  readonly name: string;
  readonly at: Instant;
} & (Arrest | Correction | CareReport | Assessment | Decision | Sash | Feedback | Again);

export type Acute = 'ja' | 'nee' | 'onbekend';

export interface Arrest {
  readonly does: 'arrest';
  readonly suspects: readonly Suspect[];
  readonly hours: 9 | 6;
  readonly hgLabel: boolean;
  readonly informed: boolean;
  readonly agreed: boolean;
  readonly children: number;
  /** Null: the suspects were heard, not arrested. */
  readonly isHeardOnly: boolean;
}

export interface Suspect {
  readonly mark: string;
  readonly age: number;
  /** The moments of the arrest and of the decision of the hulpofficier, as the police report them; null: not told. */
  readonly arrestedAt: Instant;
  readonly decidedAt: Instant | null;
}

/** Another moment for the clock of one suspect. */
export interface Correction {
  readonly does: 'correct';
  readonly of: string;
  readonly suspect: number;
  readonly field: 'arrestedAt' | 'decidedAt';
  readonly to: Instant;
  readonly byHovj: boolean;
}

export interface CareReport {
  readonly does: 'care';
  readonly children: number;
  readonly wantsFeedback: boolean;
}

export interface Assessment {
  readonly does: 'assess';
  readonly version: number;
  readonly isWhole: boolean;
  readonly acute: Acute;
  readonly toldPersons: boolean;
}

export interface Decision {
  readonly does: 'decide';
  readonly isFinal: boolean;
  readonly about: readonly Decided[];
}

export interface Decided {
  readonly mark: string;
  readonly besluit: 'vasthouden' | 'heenzenden' | 'verder-onderzoek' | 'vervolgen' | 'seponeren';
  /** Only with `vasthouden`. */
  readonly custody: 'inverzekeringstelling' | 'inbewaringstelling' | null;
}

export interface Sash {
  readonly does: 'sash';
  readonly outcome: 'laag' | 'gemiddeld' | 'hoog';
}

/** What Veilig Thuis lets the police know of their care report. */
export interface Feedback {
  readonly does: 'feedback';
  readonly of: string;
}

/** The same once more: under the same id (a repeat) or another one (a double). Neither may have any effect. */
export interface Again {
  readonly does: 'again';
  readonly of: string;
  readonly isDouble: boolean;
}

/** The steps of one kind. */
export const stepsThat = <Does extends Step['does']>(
  { steps }: PlannedCase,
  does: Does,
): readonly Extract<Step, { readonly does: Does }>[] =>
  steps.filter((step): step is Extract<Step, { readonly does: Does }> => step.does === does);
