/** The tag of all operations on overleggen. */
export const TAGS = ['Actie-overleg'];

/** A part of an address. */
export const inPath = (name: string, description: string, schema: object = { type: 'string' }) => ({
  name,
  in: 'path',
  required: true,
  description,
  schema,
});

/** Which overleg. */
export const table = inPath('tafel', 'De code van het overleg, bijvoorbeeld ao-hvb.');
/** Which case. */
export const caseId = inPath('zaak', 'Het zaaknummer zoals Samenloop het noemt.', {
  type: 'string',
  format: 'uuid',
});
