import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';

import { readSchemaLibrary } from './schema-library.js';
import { schemasDirectory } from './schemas-directory.js';

type Node = Readonly<Record<string, unknown>>;

const { parts, reports } = readSchemaLibrary(schemasDirectory());
const FORBIDDEN = [
  'unevaluatedProperties',
  'unevaluatedItems',
  '$dynamicRef',
  'patternProperties',
  'prefixItems',
];

/** What in a schema the house dialect does not allow, each with its place. */
function complaints(node: Node, pointer: string, isField: boolean): string[] {
  const found = FORBIDDEN.filter((keyword) => keyword in node).map((keyword) => `${pointer}: ${keyword}`);
  if (isField && !(typeof node['title'] === 'string' && typeof node['description'] === 'string')) {
    found.push(`${pointer}: no title and description`);
  }
  const isClosedText = 'maxLength' in node || 'enum' in node || 'const' in node;
  if (node['type'] === 'string' && !isClosedText) found.push(`${pointer}: a string without maxLength`);
  if (node['type'] === 'array' && !('maxItems' in node)) found.push(`${pointer}: a list without maxItems`);
  const isFreeValue = !('properties' in node) && 'maxProperties' in node;
  if (node['type'] === 'object' && node['additionalProperties'] !== false && !isFreeValue)
    found.push(`${pointer}: an open object`);
  if (typeof node['pattern'] === 'string' && !node['pattern'].startsWith('^'))
    found.push(`${pointer}: loose pattern`);
  for (const [name, member] of Object.entries((node['properties'] ?? {}) as Record<string, Node>)) {
    found.push(...complaints(member, `${pointer}/properties/${name}`, true));
  }
  if (node['items'] !== undefined)
    found.push(...complaints(node['items'] as Node, `${pointer}/items`, false));
  for (const [nth, branch] of ((node['anyOf'] ?? []) as Node[]).entries())
    found.push(...complaints(branch, `${pointer}/anyOf/${nth}`, false));
  return found;
}

describe('the schemas', () => {
  it.each([...parts, ...reports].map((loaded) => [loaded.file, loaded.schema] as const))(
    'keep to the house dialect in %s',
    (_file, schema) => {
      expect(complaints(schema as Node, '', true)).toEqual([]);
    },
  );

  it('are valid JSON Schema 2020-12', () => {
    const ajv = new Ajv2020({ strict: false });
    for (const { schema, file } of [...parts, ...reports]) {
      expect([file, ajv.validateSchema(schema)]).toEqual([file, true]);
    }
  });
});
