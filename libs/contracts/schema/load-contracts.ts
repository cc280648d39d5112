import {
  isJsonObject,
  type Check,
  type Checked,
  type CloudEvent,
  type Contract,
  type Fault,
  type JsonObject,
} from '#core';
import type { ValidateFunction } from 'ajv/dist/2020.js';

import { classifyFields } from './classify-fields.js';
import { fieldWordsOf, type FieldWords } from './field-words.js';
import { fieldRules } from './field-rules.js';
import { createAjv } from './create-ajv.js';
import { explainErrors } from './explain-errors.js';
import { readSchemaLibrary, type ReportSchema } from './schema-library.js';
import { schemasDirectory } from './schemas-directory.js';
import { storedViewFiles } from '../views/stored-view-schemas.js';
import { schemaUri } from '../views/view-schema-name.js';

/** All report kinds the hub knows, and the check of a report against its own. */
export interface Contracts {
  readonly check: Check;
  readonly all: readonly Contract[];
  /** Throws when the schema of a kind that was accepted before is gone: old versions stay in `schemas/`. */
  readonly contractOf: (kind: string, version: number) => Contract;
  /** The URIs of the recipient-facing schemas that are stored. */
  readonly dataSchemas: ReadonlySet<string>;
  /** What the fields of a kind are called, by JSON Pointer with `*` for any in a list; empty for a kind that is gone. */
  readonly fieldWords: (kind: string, version: number) => ReadonlyMap<string, FieldWords>;
  /** What the categories of fields are, in Dutch, by code. */
  readonly categoryNames: ReadonlyMap<string, string>;
}

const typeOf = (kind: string, version: number): string => `nl.samenloop.${kind}.v${version}`;

interface Entry {
  readonly contract: Contract;
  readonly schema: ReportSchema;
  readonly validate: ValidateFunction;
}

/**
 * Loads `schemas/` (JSON Schema 2020-12). A new kind or version needs no code: folder and file name give its type.
 * Throws, naming file and JSON Pointer, when a schema is not strict or a field is not classified.
 */
export function loadContracts(directory: string = schemasDirectory()): Contracts {
  const library = readSchemaLibrary(directory);
  const ajv = createAjv();
  ajv.addSchema(library.parts.map(({ schema }) => schema));
  const entries = library.reports.map((schema): Entry => {
    const { kind, version } = schema;
    const contract: Contract = {
      kind,
      version,
      type: typeOf(kind, version),
      fields: classifyFields(schema, library),
      rules: fieldRules(schema.schema as JsonObject),
    };
    return { contract, schema, validate: compile(() => ajv.compile(schema.schema), schema.file) };
  });
  const byType = new Map(entries.map((entry) => [entry.contract.type, entry]));

  const check = (event: CloudEvent): Checked => {
    const entry = byType.get(event.type);
    if (entry === undefined) return { faults: [typeUnknown(event.type, [...byType.keys()])] };
    const data: unknown = event.data;
    if (entry.validate(data) && isJsonObject(data)) return { contract: entry.contract, data };
    return { faults: explainErrors(entry.validate.errors ?? [], entry.schema, library.byId) };
  };
  const contractOf = (kind: string, version: number): Contract => {
    const entry = byType.get(typeOf(kind, version));
    if (entry === undefined) throw new Error(`berichtsoort ${kind} v${version} staat niet meer in schemas/`);
    return entry.contract;
  };
  const dataSchemas = new Set(storedViewFiles(directory).map(schemaUri));
  const words = new Map<string, ReadonlyMap<string, FieldWords>>();
  const fieldWords = (kind: string, version: number): ReadonlyMap<string, FieldWords> => {
    const type = typeOf(kind, version);
    const entry = byType.get(type);
    const found = words.get(type) ?? (entry === undefined ? new Map() : fieldWordsOf(entry.schema, library));
    words.set(type, found);
    return found;
  };
  const { categories: categoryNames } = library;
  return {
    check,
    all: entries.map(({ contract }) => contract),
    contractOf,
    dataSchemas,
    fieldWords,
    categoryNames,
  };
}

function compile<T>(make: () => T, file: string): T {
  try {
    return make();
  } catch (cause) {
    throw new Error(`${file}: ${cause instanceof Error ? cause.message : 'does not compile'}`, { cause });
  }
}

function typeUnknown(type: string, known: readonly string[]): Fault {
  const kind = type.replace(/v[0-9]+$/, '');
  const versions = known.filter(
    (other) => other.startsWith(kind) && /^v[0-9]+$/.test(other.slice(kind.length)),
  );
  const isVersion = kind !== type && versions.length > 0;
  const accepted = (isVersion ? versions : known).join(', ');
  return {
    code: isVersion ? 'versie-onbekend' : 'type-onbekend',
    pointer: '/type',
    expected: { nl: `Een van deze typen: ${accepted}.`, en: `One of these types: ${accepted}.` },
    remedy: {
      nl: 'Gebruik een type dat Samenloop kent en stuur het bericht met een nieuw id opnieuw.',
      en: 'Use a type that Samenloop knows and send the report again with a new id.',
    },
  };
}
