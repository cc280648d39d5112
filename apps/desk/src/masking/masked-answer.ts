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

/** An answer for who only looks, by its schema. What no schema describes, and every text that is not said to name nobody, is blank: what is new shows nothing by accident. */
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
  return namesNobody(of, value) ? value : blanked(value);
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

/** Texts of these forms say nothing of anybody. */
const FORMATS = ['uuid', 'date-time', 'date'];

/** A single value that names nobody as the description tells: a text only when that says so. What nobody thought of is blank. */
const namesNobody = (of: AnswerSchema, value: Json): boolean => {
  if (of.enum !== undefined) return of.enum.includes(value);
  if (of.const !== undefined) return of.const === value;
  if (typeof value === 'string') return of['x-meekijken'] !== undefined || FORMATS.includes(of.format ?? '');
  const kinds = typeof value === 'number' ? ['integer', 'number'] : ['boolean'];
  return [of.type ?? []].flat().some((type) => kinds.includes(type));
};
