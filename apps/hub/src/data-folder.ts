import { mkdir } from 'node:fs/promises';
import { StartFault } from '#runtime';

/** Makes the data folder when it is not there; one clear sentence when that cannot be. */
export const dataFolder = async (path: string): Promise<void> => {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    const { code = 'onbekende fout' } = error as NodeJS.ErrnoException;
    throw new StartFault(
      `De map ${path} kan niet worden gemaakt (${code}). Kies een andere map met SAMENLOOP_DATA.`,
    );
  }
};
