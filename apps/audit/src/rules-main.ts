import 'reflect-metadata';
import { systemClock, type Environment } from '#runtime';
import { withParts } from './audit-parts.js';
import { listRules } from './list-rules.js';
import { ruleHits } from './rule-hits.js';
import { rulesOptions } from './rules-options.js';
import { auditSettings } from './settings.js';

/** `npm run rules`: gives the exit code; 2 when the question is wrong. */
export const rulesCommand = async (args: readonly string[], environment: Environment): Promise<number> => {
  const options = rulesOptions(args);
  if (typeof options === 'string') {
    console.error(options);
    return 2;
  }
  const { code, from, json } = options;
  return withParts(auditSettings(environment), systemClock, async (parts) => {
    const told = code === null ? await listRules(parts, json) : await ruleHits(parts, { code, from, json });
    told.lines.forEach((line) => console.log(line));
    if (told.error !== undefined) console.error(told.error);
    return told.code;
  });
};
