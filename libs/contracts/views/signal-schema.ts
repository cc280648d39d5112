import type { Contract } from '#core';
import type { JsonSchema } from '../schema/json-schema.js';
import { closed } from './form-schema.js';
import { schemaUri, SIGNAL_SCHEMA_FILE } from './view-schema-name.js';

/** The JSON Schema of what a signal (niveau 0) tells: of no kind of report anything about a person. */
export const signalSchema = (contracts: readonly Contract[]): JsonSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: schemaUri(SIGNAL_SCHEMA_FILE),
  title: 'Signaal',
  description: 'Er is een bericht, het bericht dat u heeft is niet meer actueel, of het is ingetrokken.',
  ...closed({
    niveau: { const: 0 },
    soort: { enum: [...new Set(contracts.map(({ kind }) => kind))].sort() },
    status: { enum: ['nieuw', 'niet-actueel', 'ingetrokken'] },
    moment: { type: 'string', format: 'date-time', maxLength: 40 },
    verwijzing: { type: 'string', maxLength: 36 },
  }),
});
