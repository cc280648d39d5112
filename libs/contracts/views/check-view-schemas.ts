import { isJsonObject, type Contract, type Json, type Rulebook } from '#core';
import { readSchemaLibrary } from '../schema/schema-library.js';
import { schemasDirectory } from '../schema/schemas-directory.js';
import { exceeds, type Excess } from './exceeds.js';
import { storedViewFiles, storedViewText } from './stored-view-schemas.js';
import { viewSchemas } from './view-schemas.js';

/**
 * Each place in the stored recipient-facing schemas that could carry more than this rulebook ever lets the recipient see:
 * `schemas/afleveringen/…#/properties/…: …`. None: all keep within it.
 */
const checkViewSchemas = (
  rulebook: Rulebook,
  contracts: readonly Contract[],
  directory: string = schemasDirectory(),
): readonly string[] => {
  const most = viewSchemas(rulebook, contracts, readSchemaLibrary(directory));
  return storedViewFiles(directory).flatMap((file) =>
    excessIn(storedViewText(file, directory), most.get(file) as Json | undefined).map(
      ({ pointer, problem }) => `schemas/${file}#${pointer}: ${problem}`,
    ),
  );
};

/** One sentence with all of these places, for who starts the hub; null when there are none. */
export const viewSchemaComplaint = (
  rulebook: Rulebook,
  contracts: readonly Contract[],
  directory: string = schemasDirectory(),
): string | null => {
  const places = checkViewSchemas(rulebook, contracts, directory);
  if (places.length === 0) return null;
  return [
    `Schema's voor ontvangers laten meer toe dan regelset ${rulebook.version}. Maak ze opnieuw met: npm run contracts`,
    ...places.map((place) => `  ${place}`),
  ].join('\n');
};

const excessIn = (text: string, most: Json | undefined): readonly Excess[] => {
  const schema = parsed(text);
  if (schema === null) return [{ pointer: '', problem: 'is geen leesbaar JSON-object' }];
  if (most === undefined)
    return [{ pointer: '', problem: 'de regelset laat deze ontvanger hiervoor geen enkel veld zien' }];
  return exceeds(schema, most);
};

const parsed = (text: string): Json | null => {
  try {
    const value = JSON.parse(text) as Json;
    return isJsonObject(value) ? value : null;
  } catch {
    return null;
  }
};
