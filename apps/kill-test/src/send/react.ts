import type { ReadDelivery } from '../receive/read-delivery.js';
import { reportIn } from '../reports/token-of.js';
import type { Told } from './draft.js';

/** Partners report further on a case once a delivery told them of it. */
export const react = (told: Told, { recipient, type, caseId, tokens }: ReadDelivery): void => {
  const because = tokens.map(reportIn).find((report) => report !== null);
  if (because == null) return;
  if (recipient === 'vt-hag' && type.includes('aanhouding')) told.arrests.add({ caseId, because });
  if (recipient === 'cit-hag' && type.includes('crisismelding')) told.crises.add({ caseId, because });
};
