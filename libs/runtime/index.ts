export { StartFault } from './start-fault/start-fault.js';
export { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres/start-embedded-postgres.js';
export { removeEmbeddedPostgres } from './embedded-postgres/remove-embedded-postgres.js';
export { createDatabase } from './database/create-database.js';
export { openPool } from './database/open-pool.js';
