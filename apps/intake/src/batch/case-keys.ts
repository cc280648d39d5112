import type { CaseId, ReportId } from '#core';
import type { Keyring, StoredCaseKey } from '#runtime';

/** Seals bodies with the key of their case, making that key for a case that is new. */
export interface CaseKeys {
  readonly seal: (caseId: CaseId, reportId: ReportId, body: Buffer) => Buffer;
  readonly sealEventId: (caseId: CaseId, reportId: ReportId, eventId: string) => Buffer;
  readonly wrapped: (caseId: CaseId) => Buffer;
}

export const caseKeys = (keyring: Keyring, known: ReadonlyMap<CaseId, Buffer>): CaseKeys => {
  const made = new Map<CaseId, StoredCaseKey>();
  const keyOf = (caseId: CaseId): StoredCaseKey => {
    const wrappedKey = known.get(caseId);
    if (wrappedKey !== undefined) return { caseId, wrappedKey };
    const fresh = made.get(caseId) ?? keyring.newCaseKey(caseId);
    made.set(caseId, fresh);
    return fresh;
  };
  return {
    wrapped: (caseId) => keyOf(caseId).wrappedKey,
    sealEventId: (caseId, reportId, eventId) => keyring.sealEventId(keyOf(caseId), reportId, eventId),
    seal: (caseId, reportId, body) => keyring.sealBody(keyOf(caseId), reportId, body),
  };
};
