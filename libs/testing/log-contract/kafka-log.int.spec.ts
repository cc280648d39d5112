import { describe } from '@jest/globals';
import { connect, type Socket } from 'node:net';
import { kafkaLog } from '#messaging';
import { logContract } from './log-contract.js';

const brokers = process.env.KAFKA_BROKERS?.split(',') ?? [];
const describeWithKafka = brokers.length > 0 ? describe : describe.skip;

describeWithKafka('with the brokers that KAFKA_BROKERS names', () => {
  const sockets = new Set<Socket>();
  logContract('Kafka', () =>
    Promise.resolve({
      open: (onTrouble) =>
        kafkaLog({
          kafka: {
            brokers,
            socketFactory: ({ host, port, onConnect }) => {
              const socket = connect({ host, port }, onConnect);
              sockets.add(socket);
              return socket;
            },
          },
          ...(onTrouble && { onTrouble }),
        }),
      gapless: false,
      member: { kind: 'kafka', brokers },
      breakConnections: () => {
        sockets.forEach((socket) => socket.destroy(new Error('ECONNRESET')));
        sockets.clear();
        return Promise.resolve();
      },
      end: () => Promise.resolve(),
    }),
  );
});
