import { join } from 'node:path';
import type { RulebookDocument } from '#core';
import { schemasDirectory } from '../schema/schemas-directory.js';
import { checkRulebook } from './check-rulebook.js';
import { findingLines } from './finding-lines.js';
import { readRulebook } from './read-rulebook.js';

export const EXAMPLE_RULEBOOK = 'deploy/regelset/voorbeeld';

/** The rulebook that comes with the hub; throws with all findings when it has not the shape of a rulebook. */
export const exampleRulebook = (): RulebookDocument => {
  const checked = checkRulebook(readRulebook(join(schemasDirectory(), '..', EXAMPLE_RULEBOOK)));
  if ('document' in checked) return checked.document;
  throw new Error(
    [
      `De regelset ${EXAMPLE_RULEBOOK} heeft niet de vorm van een regelset:`,
      ...findingLines(checked.findings),
    ].join('\n'),
  );
};
