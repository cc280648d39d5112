// Writes the types with which the web app speaks to the desk, from the desk's own OpenAPI; with --check it only says whether they are right.
import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile } from 'json-schema-to-typescript';
import { openApi } from '../../../dist/apps/desk/src/open-api.js';
import { sections } from '../../../dist/apps/desk/src/sections.js';
import { typesOf } from './types-of.mjs';

const output = new URL('../../console/web/src/api/desk.generated.ts', import.meta.url);
const types = await typesOf(openApi(sections), compile);

if (!process.argv.includes('--check')) writeFileSync(output, types);
else if (readFileSync(output, 'utf8') !== types) {
  process.stderr.write(`${fileURLToPath(output)} is out of date: run npm run contracts\n`);
  process.exitCode = 1;
}
