/** The small shapes that the schemas of the API are made of. Of texts who only looks as a partner sees none that is not marked as ours. */
export const text = (description: string) => ({ type: 'string', description });
export const maybe = (description: string) => ({ type: ['string', 'null'], description });

/** Why who only looks as a partner sees a text: it is a code, a name of no person, a sentence of the hub itself, or of who looks. */
type Harmless = 'code' | 'naam' | 'zin' | 'uzelf';
const shownAs = <Schema extends object>(why: Harmless, schema: Schema) => ({
  ...schema,
  'x-meekijken': why,
});

/** A word of the rulebook or of the API itself. */
export const code = (description: string) => shownAs('code', text(description));
export const maybeCode = (description: string) => shownAs('code', maybe(description));
/** What an organisation, a table, a rule or a kind of report is called: never a person. */
export const title = (description: string) => shownAs('naam', text(description));
export const maybeTitle = (description: string) => shownAs('naam', maybe(description));
/** What the hub or its rulebook says, in which nothing of a report stands. */
export const sentence = (description: string) => shownAs('zin', text(description));
export const maybeSentence = (description: string) => shownAs('zin', maybe(description));
/** What is known only to who asks, of themselves. */
export const ofYourself = (description: string) => shownAs('uzelf', text(description));

export const whole = (description: string) => ({ type: 'integer', minimum: 0, description });
export const maybeWhole = (description: string) => ({ type: ['integer', 'null'], description });
export const flag = (description: string) => ({ type: 'boolean', description });
export const moment = (description: string) => ({ type: 'string', format: 'date-time', description });

export const maybeMoment = (description: string) => ({ ...maybe(description), format: 'date-time' });
export const uuid = (description: string) => ({ ...text(description), format: 'uuid' });
export const maybeUuid = (description: string) => ({ ...maybe(description), format: 'uuid' });

export const object = (properties: Record<string, object>, optional: readonly string[] = []) => ({
  type: 'object',
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  properties,
});

/** Of which any member can be absent: a shared screen shows only what is the same for all who are present. */
export const partly = (properties: Record<string, object>) => object(properties, Object.keys(properties));

export const listOf = (items: object) => ({ type: 'array', items });

export const reportIdSchema = uuid('Het id dat Samenloop aan het bericht gaf.');

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
