export { freshDatabase, type FreshDatabase } from './postgres/fresh-database.js';
