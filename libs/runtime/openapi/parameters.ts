/** A schema of this API by name. */
export const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** A query parameter that may be left out. */
export const query = (name: string, description: string, schema: object) => ({
  name,
  in: 'query',
  description,
  schema,
});

/** The report a path speaks of. */
export const reportId = {
  name: 'id',
  in: 'path',
  required: true,
  description: 'Het id van het bericht.',
  schema: { type: 'string', format: 'uuid' },
};
