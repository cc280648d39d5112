import type { Json, Sentence } from '#core';

/** The part of JSON Schema 2020-12 that the house dialect uses, as far as this library reads it itself. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly minProperties?: number;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly anyOf?: readonly JsonSchema[];
  readonly const?: Json;
  readonly enum?: readonly Json[];
  readonly format?: string;
  readonly minimum?: number;
  readonly maxLength?: number;
  readonly 'x-categorie'?: string;
  readonly 'x-gevoeligheid'?: string;
  readonly 'x-per-persoon'?: boolean;
  /** What was expected, in words, where the keyword beside it cannot say it. */
  readonly 'x-verwacht'?: Sentence;
  /** What the sender can do about it. */
  readonly 'x-oplossing'?: Sentence;
}
