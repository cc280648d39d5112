import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { compileRulebook } from '#core';
import { exampleRulebook } from '../rulebook/example-rulebook.js';
import { createAjv } from '../schema/create-ajv.js';
import { loadContracts } from '../schema/load-contracts.js';
import { schemasDirectory } from '../schema/schemas-directory.js';
import { viewSchemaComplaint } from './check-view-schemas.js';
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
    expect(viewSchemaComplaint(compiled.rulebook, contracts)).toBeNull();
  });

  it('name each place, with its file, that could carry more than the rulebook shows', () => {
    const directory = mkdtempSync(join(tmpdir(), 'schemas-'));
    cpSync(schemasDirectory(), directory, { recursive: true });
    const file = 'afleveringen/veiligheidsbeoordeling/v1/om.zsm.zsm-beslissing.schema.json';
    const schema = JSON.parse(storedViewText(file, directory)) as { properties: Record<string, object> };
    const medisch = {
      $ref: 'https://schemas.samenloop.nl/reports/veiligheidsbeoordeling/v1.schema.json#/properties/medisch',
    };
    const wider = { ...schema, properties: { ...schema.properties, medisch } };
    writeFileSync(join(directory, file), JSON.stringify(wider));
    writeFileSync(join(directory, 'afleveringen/veiligheidsbeoordeling/v1/x.y.z.schema.json'), '{}');
    const complaint = viewSchemaComplaint(compiled.rulebook, contracts, directory)?.split('\n') ?? [];
    rmSync(directory, { recursive: true });
    expect(complaint.slice(1)).toEqual([
      `  schemas/${file}#/properties/medisch: is een veld dat de regelset deze ontvanger nooit geeft`,
      '  schemas/afleveringen/veiligheidsbeoordeling/v1/x.y.z.schema.json#: de regelset laat deze ontvanger hiervoor geen enkel veld zien',
    ]);
  });

  it('are valid JSON Schema 2020-12', () => {
    const ajv = createAjv();
    for (const [file, schema] of made) expect([file, ajv.validateSchema(schema)]).toEqual([file, true]);
  });
});
