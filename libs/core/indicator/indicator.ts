import type { ReportId } from '../report/received-report.js';

/** A number as it is served to those within the region: with its definition, its parts and the reports that make it up. */
export interface Indicator {
  readonly code: string;
  readonly naam: string;
  readonly definitie: string;
  readonly eenheid: 'aantal' | 'minuten';
  /** Null: there is nothing to tell of. */
  readonly waarde: number | null;
  /** Whoever is outside the region does not get it. */
  readonly alleenRegio: boolean;
  readonly berichten: readonly ReportId[];
  /** Each adds up to the whole. */
  readonly verdelingen: readonly (readonly Indicator[])[];
  /** Some of the whole. */
  readonly waarvan: readonly Indicator[];
}

/** What is counted once, and the reports that tell of it. */
export type Unit = readonly ReportId[];

/** The number of these units. */
export const indicator = (
  { code, naam, definitie }: IndicatorText,
  units: readonly Unit[],
  more: Partial<Pick<Indicator, 'verdelingen' | 'waarvan' | 'alleenRegio'>> = {},
): Indicator => ({
  code,
  naam,
  definitie,
  eenheid: 'aantal',
  waarde: units.length,
  alleenRegio: false,
  berichten: [...new Set(units.flat())],
  verdelingen: [],
  waarvan: [],
  ...more,
});

export interface IndicatorText {
  readonly code: string;
  readonly naam: string;
  readonly definitie: string;
}
