import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A PostgreSQL server as its `postmaster.pid` describes it. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly ready: boolean;
}

/** Reads `postmaster.pid` (PostgreSQL's miscadmin.h: line 1 pid, line 4 port, line 8 status); null when there is none. */
export const readPostmaster = async (dataFolder: string): Promise<Postmaster | null> => {
  const text = await readFile(join(dataFolder, 'postmaster.pid'), 'utf8').catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '';
      throw error;
    },
  );
  const lines = text.split('\n').map((line) => line.trim());
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return null;
  return { pid, port: Number(lines[3]), ready: lines[7] === 'ready' };
};

const isOf = (command: string, dataFolder: string): boolean => command.split('\0').includes(dataFolder);

/** Whether the process still lives and is the server of this folder: after a restart another one may have its number. */
export const isAlive = async ({ pid }: Postmaster, dataFolder: string): Promise<boolean> => {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  if (process.platform !== 'linux') return true;
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => null);
  return command !== null && isOf(command, dataFolder);
};
