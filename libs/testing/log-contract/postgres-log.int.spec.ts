import { Client } from 'pg';
import { installLog, postgresLog } from '#messaging';
import { freshDatabase } from '../postgres/fresh-database.js';
import { flipCipher } from './flip-cipher.js';
import { logContract } from './log-contract.js';

logContract('PostgreSQL', async () => {
  const { url, drop } = await freshDatabase();
  const client = new Client({ connectionString: url });
  await client.connect();
  await installLog(client);
  return {
    open: (onTrouble) => postgresLog({ url, cipher: flipCipher, ...(onTrouble && { onTrouble }) }),
    gapless: true,
    member: { kind: 'postgres', url },
    breakConnections: async () => {
      await client.query(
        'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
      );
    },
    end: async () => {
      await client.end();
      await drop();
    },
  };
});
