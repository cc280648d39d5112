import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pool } from 'pg';
import type { Place } from './place.js';

/** Every file the hub keeps: its own folder and the database's, with the write-ahead log and the server's messages. */
export async function* readFiles(folder: string, pool: Pool): AsyncGenerator<Place> {
  await pool.query('checkpoint');
  const { rows } = await pool.query<{ data_directory: string }>('show data_directory');
  const folders = new Set([folder, rows[0]?.data_directory ?? folder]);
  for (const root of folders) {
    for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      // The server removes and renames files of its own while we look.
      const bytes = await readFile(path).catch(() => Buffer.alloc(0));
      yield { where: path, text: bytes.toString('latin1') };
    }
  }
}
