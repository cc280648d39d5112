import { createServer, type Server } from 'node:http';
import type { webcrypto } from 'node:crypto';
import { errorFields, StartFault, type LogWriter } from '#runtime';
import { choose } from './choose.js';
import { CHOOSE, createProvider } from './create-provider.js';
import { keyPair } from './key-pair.js';
import type { TestPerson } from './test-person.js';

/** A provider that runs here, and what its one client needs. */
export interface Identity {
  readonly issuer: string;
  readonly client: { readonly id: string; readonly key: webcrypto.CryptoKey };
  readonly close: () => Promise<void>;
}

export interface IdentityPlace {
  readonly port: number;
  readonly deskUrl: string;
  readonly people: readonly TestPerson[];
  /** NODE_ENV. */
  readonly environment: string | undefined;
  readonly logger: LogWriter;
}

const CLIENT_ID = 'samenloop-tafels';

/** Starts a provider of invented people on 127.0.0.1, with keys that live as long as it. Refuses in production. */
export const startIdentity = async ({
  port,
  deskUrl,
  people,
  environment,
  logger,
}: IdentityPlace): Promise<Identity> => {
  if (environment === 'production') throw new StartFault(NOT_IN_PRODUCTION);
  const issuer = `http://127.0.0.1:${port}`;
  const [ownKey, clientKey] = await Promise.all([keyPair('aanmelden'), keyPair(CLIENT_ID)]);
  const parts = { issuer, deskUrl, clientId: CLIENT_ID, people, ownKey, clientKey };
  const provider = await createProvider(parts);
  const failed = (error: unknown): void => logger.error('de aanmelddienst faalde', errorFields(error));
  provider.on('server_error', (_, error) => failed(error));
  const [chooses, provides] = [choose(provider, parts), provider.callback()];
  const server = createServer((request, response) => {
    const isChoice = request.url?.startsWith(CHOOSE) ?? false;
    (isChoice ? chooses : provides)(request, response).catch((error: unknown) => {
      failed(error);
      response.destroy();
    });
  });
  await listen(server, port);
  return {
    issuer,
    client: { id: CLIENT_ID, key: clientKey.signing },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

const NOT_IN_PRODUCTION = [
  'De aanmelddienst met verzonnen mensen draait niet in productie.',
  'Zet OIDC_ISSUER, OIDC_CLIENT_ID en OIDC_CLIENT_KEY_FILE voor uw eigen aanmelddienst, of haal NODE_ENV=production weg.',
].join(' ');

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? inUse(port) : error),
    );
    server.listen(port, '127.0.0.1', () => resolve());
  });

const inUse = (port: number): StartFault =>
  new StartFault(
    `Poort ${port} is al in gebruik. Stop wat daar draait, of kies een andere poort: SAMENLOOP_AANMELD_PORT=${port + 2} npm start`,
  );
