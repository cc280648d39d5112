import 'reflect-metadata';
import { systemClock, type Environment } from '#runtime';
import { withParts } from './audit-parts.js';
import { explainOptions } from './explain-options.js';
import { explainReport } from './explain-report.js';
import { listWithheld, withheldLine } from './list-withheld.js';
import { auditSettings } from './settings.js';

/** `npm run explain`: gives the exit code; 1 when the proof does not hold, 2 when the question is wrong. */
export const explainCommand = async (args: readonly string[], environment: Environment): Promise<number> => {
  const options = explainOptions(args);
  if (typeof options === 'string') {
    console.error(options);
    return 2;
  }
  return withParts(auditSettings(environment), systemClock, async (parts) => {
    if (options.tag === 'withheld') {
      await listWithheld(parts, options.from, (entry) =>
        console.log(options.json ? JSON.stringify(entry) : withheldLine(entry)),
      );
      return 0;
    }
    const told = await explainReport(parts, options.id, options.form);
    told.lines.forEach((line) => console.log(line));
    if (told.error !== undefined) console.error(told.error);
    return told.code;
  });
};
