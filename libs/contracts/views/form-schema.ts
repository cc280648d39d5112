import { AGE_BANDS, MASK } from '#core';
import type { JsonSchema } from '../schema/json-schema.js';
import { memberOf, resolveSchema, type PlacedSchema } from '../schema/resolve-schema.js';
import type { SchemaLibrary } from '../schema/schema-library.js';

const PLACE_NAME = 80;

/** An object of exactly these members. */
export const closed = (properties: Readonly<Record<string, JsonSchema>>): JsonSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

/** The forms that are the same for every field, kept once in a schema. */
export const commonForms: Readonly<Record<string, JsonSchema>> = {
  afgeschermd: closed({ afgeschermd: { const: MASK } }),
  leeftijdsband: closed({ leeftijdsband: { enum: AGE_BANDS } }),
  woonplaats: closed({ woonplaats: { type: 'string', maxLength: PLACE_NAME } }),
  aantal: closed({ aantal: { type: 'integer', minimum: 0 } }),
};

/** A schema that points at a place in a report's own schema or in one of its parts. */
const pointTo = ({ in: { id }, pointer }: PlacedSchema): JsonSchema => ({
  $ref: pointer === '' ? id : `${id}#${pointer}`,
});

/** What a field looks like when it is shared in this way; null: then it is not in the view, whatever its value. */
export const formSchema = (verb: string, field: PlacedSchema, { byId }: SchemaLibrary): JsonSchema | null => {
  const resolved = resolveSchema(field, byId);
  switch (verb) {
    case 'volledig':
      return pointTo(field);
    case 'woonplaats':
      return memberOf(resolved, 'woonplaats') === undefined ? null : common(verb);
    case 'aantal':
      return resolved.schema.items === undefined ? null : common(verb);
    case 'aard': {
      const name = ['aard', 'soort'].find((each) => memberOf(resolved, each) !== undefined);
      const member = name === undefined ? undefined : memberOf(resolved, name);
      return name === undefined || member === undefined ? null : closed({ [name]: pointTo(member) });
    }
    default:
      return verb in commonForms ? common(verb) : null;
  }
};

const common = (verb: string): JsonSchema => ({ $ref: `#/$defs/${verb}` });
