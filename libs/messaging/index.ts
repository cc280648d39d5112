export type * from './log/log.js';
export { postgresLog, type PostgresLog, type PostgresLogOptions } from './postgres/postgres-log.js';
export { installLog } from './postgres/install-log.js';
export type { Cipher } from './postgres/cipher.js';
export { holdLeases, type LeaseOptions, type Leases } from './leases/hold-leases.js';
export { signals, type Signals } from './signals/signals.js';
export { kafkaLog, type KafkaLogOptions } from './kafka/kafka-log.js';
export { LOG_TRANSPORT, LogServer, type LogServerOptions } from './nest/log-server.js';
export { pause } from './log/pause.js';
