import { describe, expect, it } from '@jest/globals';
import { compileRulebook } from '#core';
import { exampleRulebook } from '../rulebook/example-rulebook.js';
import { createAjv } from '../schema/create-ajv.js';
import { loadContracts } from '../schema/load-contracts.js';
import { checkViewSchemas } from './check-view-schemas.js';
import { storedViewFiles, storedViewText } from './stored-view-schemas.js';
import { viewSchemas, viewSchemaText } from './view-schemas.js';

const contracts = loadContracts().all;
const compiled = compileRulebook(exampleRulebook(), contracts);
if ('findings' in compiled) throw new Error(JSON.stringify(compiled.findings));
const made = viewSchemas(compiled.rulebook, contracts);

describe('the stored recipient-facing schemas', () => {
  it('are those of the example rulebook; when this fails, run npm run contracts and look at what changed', () => {
    const stored = storedViewFiles();
    const other = [...made].flatMap(([file, schema]) =>
      stored.includes(file) && storedViewText(file) === viewSchemaText(schema) ? [] : [file],
    );
    expect({ other, left: stored.filter((file) => !made.has(file)) }).toEqual({ other: [], left: [] });
  });

  it('keep within what the rulebook can show', () => {
    expect(checkViewSchemas(compiled.rulebook, contracts)).toEqual([]);
  });

  it('are valid JSON Schema 2020-12', () => {
    const ajv = createAjv();
    for (const [file, schema] of made) expect([file, ajv.validateSchema(schema)]).toEqual([file, true]);
  });
});
