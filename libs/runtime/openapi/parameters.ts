/** A schema of this API by name. */
export const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** A query parameter that may be left out. */
export const query = (name: string, description: string, schema: object) => ({
  name,
  in: 'query',
  description,
  schema,
});

/** A part of a path. */
export const inPath = (name: string, description: string, schema: object = { type: 'string' }) => ({
  name,
  in: 'path',
  required: true,
  description,
  schema,
});

const uuid = { type: 'string', format: 'uuid' };

/** The report a path speaks of. */
export const reportId = inPath('id', 'Het id van het bericht.', uuid);

/** The case a path speaks of. */
export const caseInPath = inPath('zaak', 'Het zaaknummer zoals Samenloop het noemt.', uuid);
