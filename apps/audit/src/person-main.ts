import 'reflect-metadata';
import { text } from 'node:stream/consumers';
import { systemClock, type Environment } from '#runtime';
import { withParts } from './audit-parts.js';
import { personOptions } from './person-options.js';
import { personOverview } from './person-overview.js';
import { auditSettings } from './settings.js';

/** `npm run betrokkene`: gives the exit code. Who it is about comes in over stdin, which no list of processes shows. */
export const personCommand = async (args: readonly string[], environment: Environment): Promise<number> => {
  const options = personOptions(args);
  if (typeof options === 'string') {
    console.error(options);
    return 2;
  }
  const typed = await text(process.stdin);
  return withParts(auditSettings(environment), systemClock, async (parts) => {
    const told = await personOverview(parts, typed, options);
    told.lines.forEach((line) => console.log(line));
    if (told.error !== undefined) console.error(told.error);
    return told.code;
  });
};
