import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Finding, RulebookDocument } from '#core';
import { createAjv } from '../schema/create-ajv.js';
import { schemasDirectory } from '../schema/schemas-directory.js';

/**
 * Whether a document has the shape of a rulebook (`schemas/rulebook/v1.schema.json`): the document, or everything that is
 * wrong with its shape. Whether its names exist and its rules agree is for `compileRulebook`.
 */
export const checkRulebook = (
  document: unknown,
  directory: string = schemasDirectory(),
): { readonly document: RulebookDocument } | { readonly findings: readonly Finding[] } => {
  const schema: unknown = JSON.parse(readFileSync(join(directory, 'rulebook', 'v1.schema.json'), 'utf8'));
  const validate = createAjv().compile<RulebookDocument>(schema as object);
  if (validate(document)) return { document };
  return {
    findings: (validate.errors ?? []).map(({ instancePath, message, params }) => ({
      pointer: instancePath,
      problem: [message, 'additionalProperty' in params ? `(${String(params['additionalProperty'])})` : '']
        .filter((part) => part !== undefined && part !== '')
        .join(' '),
    })),
  };
};
