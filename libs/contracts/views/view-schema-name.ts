/** Whom a view is for, apart from who provides it: each of these has a schema of its own. */
export interface ViewSubject {
  readonly kind: string;
  readonly version: number;
  /** The kind of recipient. */
  readonly recipient: string;
  readonly partnership: string;
  readonly purpose: string;
}

const SCHEMAS = 'https://schemas.samenloop.nl/';

/** The folder of recipient-facing schemas in `schemas/`. */
export const VIEWS = 'afleveringen';

/** The file of the schema of these views, below `schemas/`. */
export const viewSchemaFile = ({ kind, version, recipient, partnership, purpose }: ViewSubject): string =>
  `${VIEWS}/${kind}/v${version}/${recipient}.${partnership}.${purpose}.schema.json`;

/** The schema of what a signal (niveau 0) tells. */
export const SIGNAL_SCHEMA_FILE = `${VIEWS}/signaal/v1.schema.json`;

/** The URI that names a schema: its `$id`, and the `dataschema` of an event. */
export const schemaUri = (file: string): string => `${SCHEMAS}${file}`;
