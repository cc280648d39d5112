import type { Json, JsonObject } from '#core';

/** A policy case as a policy owner writes it: `libs/core/share/cases/case.schema.json`. */
export interface PolicyCase {
  readonly naam: string;
  readonly werkregels: readonly string[];
  /** The articles it shows at work, as the rulebook or the law names them. */
  readonly artikel?: readonly string[];
  readonly gegeven: GivenReport & {
    readonly regio?: string;
    readonly zaak?: Readonly<Record<string, Json>>;
    readonly zaakpartners?: readonly string[];
    readonly eerder?: readonly GivenReport[];
  };
  readonly dan?: Readonly<Record<string, Expectation | readonly Expectation[]>>;
  readonly geweigerd?: readonly string[];
  readonly plichten?: readonly string[];
}

export interface GivenReport {
  readonly afzender: string;
  readonly namens?: string;
  readonly soort: string;
  readonly moment: string;
  readonly bericht:
    | { readonly voorbeeld: string; readonly wijzigingen?: Readonly<Record<string, Json>> }
    | { readonly data: JsonObject };
}

/** What one recipient gets, for one purpose, and by which rules. */
export interface Expectation {
  /** Only needed when a recipient gets a report for more than one purpose. */
  readonly doel?: string;
  readonly nietsWant?: readonly string[];
  readonly signaal?: string;
  readonly ziet?: ExpectedView;
  /** The sharing rules that hold, each with the article it rests on. */
  readonly want?: Readonly<Record<string, string>>;
  /** The prohibitions that took something away. */
  readonly verboden?: Readonly<Record<string, string>>;
}

export interface ExpectedView {
  readonly volledig?: readonly string[];
  readonly afgeschermd?: readonly string[];
  readonly afwezig?: readonly string[];
  readonly veralgemeend?: Readonly<Record<string, Json>>;
  readonly aantal?: Readonly<Record<string, number>>;
}

export interface PolicyCaseFile {
  readonly onderwerp: string;
  readonly gevallen: readonly PolicyCase[];
}
