import { readFile, readdir } from 'node:fs/promises';

/** What Linux counts per process in `/proc/<pid>/stat`: 100 ticks a second on every platform Node runs on. */
const TICKS_PER_SECOND = 100;

const ticksIn = (stat: string, withEndedChildren: boolean): number => {
  // The name of the program stands in brackets and may hold spaces; the fields count from after it.
  const fields = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const [user = 0, system = 0, childrenUser = 0, childrenSystem = 0] = fields.slice(11, 15);
  return user + system + (withEndedChildren ? childrenUser + childrenSystem : 0);
};

const read = (path: string): Promise<string> => readFile(path, 'utf8').catch(() => '');

/** CPU seconds a process has used, with those of its children that ended; 0 when it is gone. */
export const cpuSeconds = async (pid: number): Promise<number> =>
  ticksIn(await read(`/proc/${pid}/stat`), true) / TICKS_PER_SECOND || 0;

const childrenOf = async (pid: number): Promise<readonly number[]> => {
  const threads = await readdir(`/proc/${pid}/task`).catch(() => []);
  const lists = await Promise.all(threads.map((thread) => read(`/proc/${pid}/task/${thread}/children`)));
  return lists.join(' ').split(' ').filter(Boolean).map(Number);
};

/** A process and all that it, or what it started, has started and that still runs. */
export const treeOf = async (pid: number): Promise<readonly number[]> => [
  pid,
  ...(await Promise.all((await childrenOf(pid)).map(treeOf))).flat(),
];

/** CPU seconds of a server and of all it started, such as PostgreSQL with its backends. */
export const cpuSecondsOfTree = async (pid: number): Promise<number> => {
  const seconds = await Promise.all((await treeOf(pid)).map(cpuSeconds));
  return seconds.reduce((sum, one) => sum + one, 0);
};

const kilobytes = (text: string, name: string): number =>
  Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)?.[1] ?? 0);

/** Resident memory of a process, in MB. */
export const residentMb = async (pid: number): Promise<number> =>
  kilobytes(await read(`/proc/${pid}/status`), 'VmRSS') / 1_024;

/** Memory of a process with what it shares divided over who shares it (PSS), in MB; resident memory where that is hidden. */
export const proportionalMb = async (pid: number): Promise<number> =>
  kilobytes(await read(`/proc/${pid}/smaps_rollup`), 'Pss') / 1_024 || residentMb(pid);
