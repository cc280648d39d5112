import { isJsonObject, type FieldTree, type Json, type JsonObject } from '#core';
import { resolved, type AnswerSchema, type Schemas } from './answer-schema.js';
import { blanked } from './blanked.js';
import { isOpen } from './is-open.js';
import { maskedReport } from './masked-report.js';

/** By what an answer is masked: the shapes of the API, and the fields of each kind of report. */
export interface Classification {
  readonly schemas: Schemas;
  readonly fieldsOf: (kind: string) => FieldTree | undefined;
}

/** An answer for who only looks, by its schema. What no schema describes is blank, so that what is new shows nothing by accident. */
export const maskedAnswer = (
  by: Classification,
  schema: AnswerSchema | undefined,
  value: Json | undefined,
): Json => {
  if (value === undefined || value === null) return null;
  if (schema === undefined) return blanked(value);
  const of = resolved(schema, by.schemas);
  if (of['x-categorie'] !== undefined) return isShown(of) ? value : blanked(value);
  if (Array.isArray(value)) return (value as readonly Json[]).map((item) => maskedAnswer(by, of.items, item));
  if (isJsonObject(value)) return maskedObject(by, of, value);
  return isPlain(of) ? value : blanked(value);
};

const maskedObject = (by: Classification, of: AnswerSchema, value: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(value).map(([name, member]) => {
      const schema = memberOf(of, name);
      const kind = value[schema?.['x-soort-in'] ?? ''];
      return [
        name,
        typeof kind === 'string' ? maskedReport(by.fieldsOf(kind), member) : maskedAnswer(by, schema, member),
      ];
    }),
  );

const memberOf = (of: AnswerSchema, name: string): AnswerSchema | undefined => {
  const own = Object.hasOwn(of.properties ?? {}, name) ? of.properties?.[name] : undefined;
  return own ?? (typeof of.additionalProperties === 'object' ? of.additionalProperties : undefined);
};

const isShown = ({ 'x-categorie': category = '', 'x-gevoeligheid': sensitivity = '', ...of }: AnswerSchema) =>
  isOpen({ category, sensitivity, values: of.enum });

/** A single value whose type the description tells; what could be anything is not. */
const isPlain = ({ type, enum: words, const: word }: AnswerSchema): boolean => {
  const types = typeof type === 'string' ? [type] : (type ?? []);
  const isSimple = types.length > 0 && types.every((one) => one !== 'object' && one !== 'array');
  return isSimple || words !== undefined || word !== undefined;
};
