import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { playWeek, readOptions } from '../../week/src/index.js';
import { streetOfTheWeek } from './street-of-the-week.js';

const SHOWN_OF_EACH = 5;

/** `npm run week`: gives the exit code, 0 only when nothing was missed, false or adrift. */
export const weekCommand = async (
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Promise<number> => {
  const options = readOptions(args);
  if (typeof options === 'string') {
    console.error(options);
    return 2;
  }
  const folder = await mkdtemp(join(tmpdir(), 'samenloop-week-'));
  const street = streetOfTheWeek(folder, environment.NODE_ENV);
  try {
    const { findings, summary } = await playWeek(options, {
      start: street.start,
      say: (line) => console.log(line),
    });
    for (const kind of new Set(findings.map((found) => found.kind)))
      findings
        .filter((found) => found.kind === kind)
        .slice(0, SHOWN_OF_EACH)
        .forEach(({ detail }) => console.log(`${kind}: ${detail}`));
    console.log(findings.length === 0 ? 'De week klopt.' : 'De week klopt niet.');
    console.log(JSON.stringify(summary));
    return findings.length === 0 ? 0 : 1;
  } finally {
    await street.close();
    await rm(folder, { recursive: true, force: true });
  }
};
