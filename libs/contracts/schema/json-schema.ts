import type { Sentence } from '#core';

/** The part of JSON Schema 2020-12 that the house dialect uses, as far as this library reads it itself. */
export interface JsonSchema {
  readonly $id?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly 'x-categorie'?: string;
  readonly 'x-gevoeligheid'?: string;
  readonly 'x-per-persoon'?: boolean;
  /** What was expected, in words, where the keyword beside it cannot say it. */
  readonly 'x-verwacht'?: Sentence;
  /** What the sender can do about it. */
  readonly 'x-oplossing'?: Sentence;
}
