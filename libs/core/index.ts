export * from './report/instant.js';
export * from './report/json.js';
export * from './report/cloud-event.js';
export * from './report/received-report.js';
export * from './validate/fault.js';
export * from './validate/contract.js';
