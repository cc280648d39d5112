import type { Json } from '#core';

/** A schema of the API's description, as far as masking reads it. */
export interface AnswerSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly const?: Json;
  readonly enum?: readonly Json[];
  readonly properties?: Readonly<Record<string, AnswerSchema>>;
  readonly additionalProperties?: AnswerSchema | boolean;
  readonly items?: AnswerSchema;
  readonly allOf?: readonly AnswerSchema[];
  readonly oneOf?: readonly AnswerSchema[];
  readonly anyOf?: readonly AnswerSchema[];
  readonly 'x-categorie'?: string;
  readonly 'x-gevoeligheid'?: string;
  /** Why a text may be seen by who only looks: it is a code, a name of no person, a sentence of the hub itself, or of who looks. */
  readonly 'x-meekijken'?: string;
  /** Its value is the content of a report; the kind of that report stands beside it, in the field of this name. */
  readonly 'x-soort-in'?: string;
}

export type Schemas = Readonly<Record<string, AnswerSchema>>;

/** A schema without references: all that `allOf` puts together, and what else it can be than null. */
export const resolved = (schema: AnswerSchema, schemas: Schemas): AnswerSchema => {
  const { $ref, allOf, oneOf, anyOf, ...own } = schema;
  const one = [...(oneOf ?? []), ...(anyOf ?? [])].filter(({ type }) => type !== 'null');
  // What can be several things is not followed: nobody can tell which it is.
  const only = one.length === 1 ? one : [];
  const named = $ref === undefined ? [] : [schemas[$ref.split('/').at(-1) ?? ''] ?? {}];
  const parts = [...named, ...(allOf ?? []), ...only].map((part) => resolved(part, schemas));
  const properties = Object.assign(
    {},
    ...parts.map((part) => part.properties),
    own.properties,
  ) as NonNullable<AnswerSchema['properties']>;
  const whole = Object.assign({}, ...parts, own) as AnswerSchema;
  return Object.keys(properties).length === 0 ? whole : { ...whole, properties };
};
