import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { createDatabase } from '#runtime';
import { serverUrl } from './server-url.js';

/** An empty database of a spec's own; `drop` it when done, connections still open are cut. */
export interface FreshDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** Makes an empty database on the server of this test run. */
export const freshDatabase = async (): Promise<FreshDatabase> => {
  const server = await serverUrl();
  const name = `proef_${randomBytes(6).toString('hex')}`;
  const url = await createDatabase(server, name);
  const drop = async (): Promise<void> => {
    const client = new Client({ connectionString: server });
    await client.connect();
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await client.end();
  };
  return { url, drop };
};
