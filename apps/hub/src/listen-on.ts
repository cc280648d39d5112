import { createServer } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { StartFault } from '#runtime';

/** Where another port is chosen. */
export type PortSetting =
  'SAMENLOOP_PORT' | 'SAMENLOOP_CONSOLE_PORT' | 'SAMENLOOP_TAFEL_PORT' | 'SAMENLOOP_AANMELD_PORT';

/** Finds out before anything is started whether the port can be had. */
export const requireFreePort = (port: number, setting: PortSetting): Promise<void> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', () => reject(inUse(port, setting)));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve()));
  });

/** Lets an application listen on this machine only, and gives the port; 0 takes a free one. */
export const listenOn = async (
  app: NestFastifyApplication,
  port: number,
  setting: PortSetting,
): Promise<number> => {
  try {
    await app.listen(port, '127.0.0.1');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw inUse(port, setting);
  }
  const address = app.getHttpServer().address();
  return typeof address === 'object' && address !== null ? address.port : port;
};

const inUse = (port: number, setting: PortSetting): StartFault =>
  new StartFault(
    `Poort ${port} is al in gebruik. Stop wat daar draait, of kies een andere poort: ${setting}=${port + 10} npm start`,
  );
