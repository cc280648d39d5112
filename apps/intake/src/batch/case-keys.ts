import type { CaseId, ReportId } from '#core';
import type { Keyring } from '#runtime';

/** Seals bodies with the key of their case, making that key for a case that is new. */
export interface CaseKeys {
  readonly seal: (caseId: CaseId, reportId: ReportId, body: Buffer) => Buffer;
  readonly wrapped: (caseId: CaseId) => Buffer;
}

export const caseKeys = (keyring: Keyring, known: ReadonlyMap<CaseId, Buffer>): CaseKeys => {
  const made = new Map<CaseId, Buffer>();
  const wrapped = (caseId: CaseId): Buffer => {
    const existing = known.get(caseId) ?? made.get(caseId);
    if (existing !== undefined) return existing;
    const fresh = keyring.newCaseKey();
    made.set(caseId, fresh);
    return fresh;
  };
  return {
    wrapped,
    seal: (caseId, reportId, body) => keyring.sealBody(wrapped(caseId), reportId, body),
  };
};
