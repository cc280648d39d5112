/** The small shapes that the schemas of the API are made of. */
export const text = (description: string) => ({ type: 'string', description });
export const maybe = (description: string) => ({ type: ['string', 'null'], description });
export const whole = (description: string) => ({ type: 'integer', minimum: 0, description });
export const maybeWhole = (description: string) => ({ type: ['integer', 'null'], description });
export const flag = (description: string) => ({ type: 'boolean', description });
export const moment = (description: string) => ({ type: 'string', format: 'date-time', description });

export const object = (properties: Record<string, object>, optional: readonly string[] = []) => ({
  type: 'object',
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  properties,
});

export const listOf = (items: object) => ({ type: 'array', items });

export const reportIdSchema = {
  type: 'string',
  format: 'uuid',
  description: 'Het id dat Samenloop aan het bericht gaf.',
};

/** The same, or nothing at all. */
export const orNull = <Schema extends { readonly type: string }>(schema: Schema, description: string) => ({
  ...schema,
  type: [schema.type, 'null'],
  description,
});

/** A value that comes from a report, classified as the field it comes from: who only looks as a partner does not see it. */
export const classified = (schema: object, category: string, sensitivity: string) => ({
  ...schema,
  'x-categorie': category,
  'x-gevoeligheid': sensitivity,
});

/** The content of a report, of which the kind stands in the field `kindIn` beside it. */
export const contentOf = (kindIn: string, description: string) => ({
  type: 'object',
  description,
  'x-soort-in': kindIn,
});
