export { createGateway } from './create-gateway.js';
