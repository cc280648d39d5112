import { createServer } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { StartFault } from '#runtime';

/** Finds out before anything is started whether the port can be had. */
export const requireFreePort = (port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', () => reject(inUse(port)));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve()));
  });

/** Lets the gateway listen on this machine only, and gives the port; 0 takes a free one. */
export const listenOn = async (gateway: NestFastifyApplication, port: number): Promise<number> => {
  try {
    await gateway.listen(port, '127.0.0.1');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw inUse(port);
  }
  const address = gateway.getHttpServer().address();
  return typeof address === 'object' && address !== null ? address.port : port;
};

const inUse = (port: number): StartFault =>
  new StartFault(
    `Poort ${port} is al in gebruik. Stop wat daar draait, of kies een andere poort: SAMENLOOP_PORT=${port + 1} npm start`,
  );
