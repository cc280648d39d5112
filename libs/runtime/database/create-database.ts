import { Client, DatabaseError, escapeIdentifier } from 'pg';

// 23505: two sessions created it at the same moment.
const EXISTS = new Set(['42P04', '23505']);

/** Makes a database when it is not there yet; `url` is of a role that may. Gives the URL of that database. */
export const createDatabase = async (url: string, name: string): Promise<string> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`CREATE DATABASE ${escapeIdentifier(name)}`);
  } catch (error) {
    if (!(error instanceof DatabaseError && EXISTS.has(error.code ?? ''))) throw error;
  } finally {
    await client.end();
  }
  const made = new URL(url);
  made.pathname = `/${encodeURIComponent(name)}`;
  return made.href;
};
