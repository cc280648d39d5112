export type * from './reports.generated.js';
export { encodeDelivery, type ReportBody } from './envelope/encode-delivery.js';
export { encodeStructured, type OutgoingEvent } from './envelope/encode-structured.js';
export type { RawMessage } from './envelope/raw-message.js';
export { receive } from './envelope/receive.js';
export { isHubId, ownCaseId, reportId, reportIdFromPosition } from './envelope/report-id.js';
export { loadContracts, type Contracts } from './schema/load-contracts.js';
export { checkRulebook } from './rulebook/check-rulebook.js';
