// Writes reports.generated.ts from schemas/; with --check it only says whether the file is up to date.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { compile } from 'json-schema-to-typescript';

const schemas = new URL('../../schemas/', import.meta.url);
const output = new URL('reports.generated.ts', import.meta.url);

const LEFT_OUT = new Set(['$schema', '$id', 'title', 'pattern', 'format', 'allOf', 'if', 'then', 'contains']);

const filesIn = (folder) =>
  readdirSync(new URL(`${folder}/`, schemas))
    .sort()
    .flatMap((kind) =>
      readdirSync(new URL(`${folder}/${kind}/`, schemas))
        .filter((name) => name.endsWith('.schema.json'))
        .sort()
        .map((name) => `${folder}/${kind}/${name}`),
    );

const partsOf = (file) => /^[^/]+\/([^/]+)\/(v[0-9]+)\.schema\.json$/.exec(file).slice(1);

const typeName = (file) => {
  const [kind, version] = partsOf(file);
  const words = kind.split('-').map((word) => word[0].toUpperCase() + word.slice(1));
  return `${words.join('')}${version.toUpperCase()}`;
};

const plain = (schema, file) => {
  if (Array.isArray(schema)) return schema.map((item) => plain(item, file));
  if (typeof schema !== 'object' || schema === null) return schema;
  if (typeof schema.$ref === 'string') {
    const target = new URL(schema.$ref, new URL(file, schemas)).href.slice(schemas.href.length);
    return { $ref: `#/$defs/${typeName(target)}` };
  }
  const kept = Object.entries(schema).filter(([key]) => !LEFT_OUT.has(key) && !key.startsWith('x-'));
  return Object.fromEntries(
    kept.map(([key, value]) => [
      key,
      key === 'properties'
        ? Object.fromEntries(Object.entries(value).map(([name, member]) => [name, plain(member, file)]))
        : plain(value, file),
    ]),
  );
};

const definition = (file) => [
  typeName(file),
  plain(JSON.parse(readFileSync(new URL(file, schemas), 'utf8')), file),
];
const reports = filesIn('reports');
const root = {
  description: 'The data of each report, by CloudEvents type.',
  type: 'object',
  properties: Object.fromEntries(
    reports.map((file) => [`nl.samenloop.${partsOf(file).join('.')}`, { $ref: `#/$defs/${typeName(file)}` }]),
  ),
  required: reports.map((file) => `nl.samenloop.${partsOf(file).join('.')}`),
  additionalProperties: false,
  $defs: Object.fromEntries([...filesIn('parts'), ...reports].map(definition)),
};

const types = await compile(root, 'ReportData', {
  bannerComment: '// Made from schemas/ by generate-types.mjs; do not edit.',
  ignoreMinAndMaxItems: true,
  style: { singleQuote: true, printWidth: 110 },
});

if (!process.argv.includes('--check')) writeFileSync(output, types);
else if (readFileSync(output, 'utf8') !== types) {
  process.stderr.write(
    `${fileURLToPath(output)} is out of date: run node libs/contracts/generate-types.mjs\n`,
  );
  process.exitCode = 1;
}
