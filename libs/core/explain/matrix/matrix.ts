import type { PlanRule } from '../../share/plan.js';

/** Which part of the autorisatiematrix is meant: sharing for one purpose, within one partnership, of one kind of report. */
export interface MatrixChoice {
  readonly purpose: string;
  readonly partnership: string;
  readonly kind: string;
  /** Only what this kind of provider shares; null: whoever sends it. */
  readonly provider: string | null;
}

export const CELL_STANDS = [
  'zichtbaar',
  'veralgemeend',
  'afgeschermd',
  'alleen-signaal',
  'niet-delen',
  'afhankelijk',
] as const;

/** What a recipient gets of a group of data; `afhankelijk`: that differs with the sender, the case or the person. */
export type CellStand = (typeof CELL_STANDS)[number];

/** The data a row speaks of: a category, of persons of a role or (null) outside persons. */
export interface RowSubject {
  readonly category: string;
  readonly role: string | null;
}

export interface MatrixRow extends RowSubject {
  /** The fields of the report that fall under it, as JSON Pointers. */
  readonly fields: readonly string[];
  /** One for each recipient of the matrix, in their order. */
  readonly cells: readonly MatrixCell[];
}

export interface Matrix {
  /** Kinds of recipient, in the order in which the rulebook names its partners. */
  readonly recipients: readonly string[];
  /** Kinds of provider whose sharing it tells. */
  readonly providers: readonly string[];
  readonly rows: readonly MatrixRow[];
}

export interface MatrixCell {
  readonly stand: CellStand;
  /** Whether it is given only under conditions of the rules that allow it; prohibitions come on top of these. */
  readonly onConditions: boolean;
  readonly ways: readonly CellWay[];
  /** The prohibitions that take it away when they hold. */
  readonly prohibitions: readonly string[];
  /** The rules by which the recipient only hears that there is a report. */
  readonly signals: readonly string[];
  /** Rules that speak of it and do not count now: not yet, no more, or their switch is off everywhere. */
  readonly notNow: readonly string[];
}

/** One way in which it can be given. */
export interface CellWay {
  readonly rule: string;
  readonly verb: string;
  readonly stand: CellStand;
  /** The kinds of provider that share it so. */
  readonly providers: readonly string[];
  /** What must hold of the person, by the name of the condition; null: nothing. */
  readonly personCondition: number | null;
}

/** A rule and what one of its permits says. */
export interface RuledPermit {
  readonly rule: PlanRule;
  readonly verb: string;
  readonly personCondition: number | null;
}
