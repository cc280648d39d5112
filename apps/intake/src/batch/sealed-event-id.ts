import type { Outcome } from '#core';
import type { Keyring } from '#runtime';
import type { CaseKeys } from './case-keys.js';

/** The sender's own id of its event, sealed and in base64; one that may hold a person's number is not kept at all. */
export const sealedEventId = (keyring: Keyring, keys: CaseKeys, outcome: Outcome): string | undefined => {
  const { id, event } = outcome.received;
  if (event === null) return undefined;
  switch (outcome.tag) {
    case 'duplicate':
      return undefined;
    case 'rejected':
      return outcome.faults.some(({ code }) => code === 'persoonsgegeven-in-envelop')
        ? undefined
        : keyring.sealEventId(null, id, event.id).toString('base64');
    case 'accepted':
      return keys.sealEventId(outcome.report.caseId, id, event.id).toString('base64');
  }
};
