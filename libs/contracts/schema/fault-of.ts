import type { Fault, Sentence } from '#core';
import type { ErrorObject } from 'ajv/dist/2020.js';

import { safePointer } from '../json/safe-pointer.js';
import { expectation } from './expectation.js';
import { isAlternativeOfMembers } from './fold-errors.js';
import type { JsonSchema } from './json-schema.js';
import { itemOf, memberOf, resolveSchema, type PlacedSchema } from './resolve-schema.js';
import type { LoadedSchema } from './schema-library.js';

type Library = ReadonlyMap<string, LoadedSchema>;

/** One error of ajv as a fault, in words from the schema: its title, its own expectation and its own remedy. */
export function faultOf(error: ErrorObject, root: PlacedSchema, byId: Library): Fault {
  const around = error.parentSchema as JsonSchema | undefined;
  const path = error.instancePath.split('/').slice(1).map(asStep);
  const remedy = around?.['x-oplossing'];
  switch (error.keyword) {
    case 'required': {
      const name = String((error.params as { missingProperty: string }).missingProperty);
      const title = titleAt(root, [...path, name], byId);
      return {
        code: 'veld-ontbreekt',
        pointer: safePointer('/data', [...path, name]),
        expected: { nl: `"${title}" is verplicht.`, en: `"${title}" is required.` },
        remedy: remedy ?? { nl: `Vul "${title}" in.`, en: `Fill in "${title}".` },
      };
    }
    case 'additionalProperties': {
      const known = Object.keys(around?.properties ?? {}).join(', ');
      return {
        code: 'veld-onbekend',
        // the name is the sender's own text and may be that of a person
        pointer: safePointer('/data', path),
        expected: { nl: `Alleen deze velden: ${known}.`, en: `Only these fields: ${known}.` },
        remedy: remedy ?? UNKNOWN_FIELD,
      };
    }
    default: {
      const title = titleAt(root, path, byId);
      const wanted = around?.['x-verwacht'] ?? expectation(error);
      return {
        code: codeOf(error),
        pointer: safePointer('/data', path),
        expected: { nl: `"${title}": ${wanted.nl}.`, en: `"${title}": ${wanted.en}.` },
        remedy: remedy ?? { nl: `Verbeter "${title}".`, en: `Correct "${title}".` },
      };
    }
  }
}

const UNKNOWN_FIELD: Sentence = {
  nl: 'Haal het onbekende veld weg of gebruik de juiste naam.',
  en: 'Remove the unknown field or use the right name.',
};

function codeOf(error: ErrorObject): 'bsn-onjuist' | 'veld-ontbreekt' | 'waarde-onjuist' {
  if (error.keyword === 'format' && (error.params as { format: string }).format === 'bsn')
    return 'bsn-onjuist';
  return isAlternativeOfMembers(error) ? 'veld-ontbreekt' : 'waarde-onjuist';
}

// Members in an instance path are named by the schema, and none of those is a number.
const asStep = (step: string): string | number => (/^[0-9]+$/.test(step) ? Number(step) : step);

/** The title of a field; an item of a list has the title of its schema or of the list. */
function titleAt(root: PlacedSchema, path: readonly (string | number)[], byId: Library): string {
  let place = resolveSchema(root, byId);
  let title = place.schema.title ?? '';
  for (const step of path) {
    const next = typeof step === 'number' ? itemOf(place) : memberOf(place, step);
    if (next === undefined) return title;
    place = resolveSchema(next, byId);
    title = place.schema.title ?? title;
  }
  return title;
}
