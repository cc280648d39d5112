import type { BatchWrite } from '#store';

/** A batch that leaves nothing behind; a spec adds what it writes. */
export const nothingWritten: BatchWrite = {
  reports: [],
  bodies: [],
  rejectedBodies: [],
  newCases: [],
  changedCases: [],
  deliveries: [],
  receipts: [],
  evidence: [],
  correctedBodies: [],
  superseded: [],
  destroyed: [],
  terms: [],
  told: [],
  withdrawn: [],
  persons: [],
};
