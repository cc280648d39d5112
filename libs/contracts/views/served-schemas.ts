import { readSchemaLibrary } from '../schema/schema-library.js';
import { schemasDirectory } from '../schema/schemas-directory.js';
import { storedViewFiles, storedViewText } from './stored-view-schemas.js';

/** By path below `/v1/schemas/`, every schema a partner may want to read: reports, their parts, and what recipients can get. */
export const servedSchemas = (directory: string = schemasDirectory()): ReadonlyMap<string, string> => {
  const { parts, reports } = readSchemaLibrary(directory);
  return new Map([
    ...[...parts, ...reports].map(
      ({ file, schema }) => [file.replace(/^schemas\//, ''), JSON.stringify(schema)] as const,
    ),
    ...storedViewFiles(directory).map((file) => [file, storedViewText(file, directory)] as const),
  ]);
};
