import { readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

const postmasterOf = (folder) =>
  readFile(join(folder, 'data', 'postmaster.pid'), 'utf8').then(
    (text) => Number.parseInt(text, 10),
    () => null,
  );

const stopAndRemove = async (folder) => {
  const pid = await postmasterOf(folder);
  if (pid > 0 && isAlive(pid)) process.kill(pid, 'SIGINT');
  for (let tries = 0; tries < 400 && (await postmasterOf(folder)) !== null && isAlive(pid); tries += 1)
    await wait(25);
  await rm(folder, { recursive: true, force: true });
};

/** Jest's globalTeardown: ends the servers that specs of this run left (see `server-url.ts`), and those of killed runs. */
export default async () => {
  for (const name of await readdir(tmpdir())) {
    const run = Number(/^samenloop-test-(\d+)(-\w+)?$/.exec(name)?.[1]);
    if (run === process.pid || (run > 0 && !isAlive(run))) await stopAndRemove(join(tmpdir(), name));
  }
};
