// Writes schemas/afleveringen/ from schemas/ and the example rulebook. Needs dist/: `npm run contracts` builds it first.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const { exampleRulebook, loadContracts, viewSchemas, viewSchemaText } =
  await import('../../dist/libs/contracts/index.js');
const { compileRulebook } = await import('../../dist/libs/core/index.js');

const schemas = new URL('../../schemas/', import.meta.url);
const contracts = loadContracts().all;
const compiled = compileRulebook(exampleRulebook(), contracts);
if ('findings' in compiled) throw new Error(JSON.stringify(compiled.findings, null, 2));

const made = viewSchemas(compiled.rulebook, contracts);
rmSync(new URL('afleveringen/', schemas), { recursive: true, force: true });
for (const [file, schema] of made) {
  const path = fileURLToPath(new URL(file, schemas));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, viewSchemaText(schema));
}
process.stdout.write(`${made.size} schema's in schemas/afleveringen/\n`);
