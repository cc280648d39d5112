import { createServer } from 'node:net';

/** Whether nobody listens on the port of 127.0.0.1. */
export const isFreePort = (port: number): Promise<boolean> => listens(port).then((found) => found !== null);

/** A port of 127.0.0.1 that nobody listens on now. */
export const freePort = async (): Promise<number> => {
  const port = await listens(0);
  if (port === null) throw new Error('no free port on 127.0.0.1');
  return port;
};

const listens = (port: number): Promise<number | null> =>
  new Promise((resolve) => {
    const server = createServer();
    server.on('error', () => resolve(null));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address();
      const found = typeof address === 'object' && address ? address.port : null;
      server.close(() => resolve(found));
    });
  });
