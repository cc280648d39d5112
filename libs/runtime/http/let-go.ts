import type { IncomingMessage, Server } from 'node:http';
import type { Socket } from 'node:net';

const PATIENCE_MS = 2_000;

/**
 * Gives how to let go of connections when the server stops: at once where nothing was asked yet, after 5 s whatever goes
 * on. Node itself waits for both as long as the client likes; clients such as `fetch` keep spare connections.
 */
export const lettingGo = (server: Server): (() => void) => {
  const unused = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    unused.add(socket);
    socket.once('close', () => unused.delete(socket));
  });
  server.on('request', ({ socket }: IncomingMessage) => unused.delete(socket));
  return () => {
    unused.forEach((socket) => socket.destroy());
    setTimeout(() => server.closeAllConnections(), PATIENCE_MS).unref();
  };
};
