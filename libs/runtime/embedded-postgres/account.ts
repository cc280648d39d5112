import { readFile, stat } from 'node:fs/promises';

/** An account of the operating system that PostgreSQL runs as, because it refuses to run as root. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

const NOBODY: Account = { uid: 65534, gid: 65534 };

/** The account to run PostgreSQL as: null (our own) unless we are root; then the owner of the data, or else `nobody`. */
export const postgresAccount = async (dataFolder: string): Promise<Account | null> => {
  if (process.getuid?.() !== 0) return null;
  const data = await stat(dataFolder).catch(() => null);
  if (data !== null && data.uid !== 0) return { uid: data.uid, gid: data.gid };
  const passwd = await readFile('/etc/passwd', 'utf8').catch(() => '');
  const found = /^nobody:[^:]*:(-?\d+):(-?\d+):/m.exec(passwd);
  // macOS writes nobody as -2; the kernel wants it unsigned.
  return found ? { uid: Number(found[1]) >>> 0, gid: Number(found[2]) >>> 0 } : NOBODY;
};
