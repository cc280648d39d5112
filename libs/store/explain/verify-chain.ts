import { hash } from 'node:crypto';
import type { Pool } from 'pg';
import { readEvidence } from '#core';
import type { ExplainedReport } from './explained-report.js';
import { chainLinks } from './stored-evidence.js';

/** Whether evidence is as it was written, in Dutch. */
export interface ChainVerdict {
  readonly klopt: boolean;
  readonly zin: string;
}

const digest = (record: string): string => hash('sha256', record, 'base64url');

/** Whether a record hangs unchanged between its neighbours: it holds the hash of the one before, the next holds its own. */
export const verifyChain = async (
  pool: Pool,
  { stored, evidence }: ExplainedReport,
): Promise<ChainVerdict> => {
  const { before, after } = await chainLinks(pool, stored);
  if (evidence.previous !== (before === null ? null : digest(before)))
    return verdict(
      false,
      'het bewijs sluit niet aan op het vorige bewijs: een van beide is veranderd of weg',
    );
  const own = digest(stored.record);
  if ('record' in after)
    return readEvidence(after.record)?.previous === own
      ? verdict(true, 'het bewijs sluit aan op het vorige en het volgende bewijs')
      : verdict(false, 'het volgende bewijs sluit niet aan: dit bewijs of het volgende is veranderd');
  if (after.end === null)
    return verdict(true, 'het bewijs sluit aan op het vorige; er volgt nog geen bewijs');
  return after.end.toString('base64url') === own
    ? verdict(true, 'het bewijs sluit aan op het vorige en is het einde van de keten')
    : verdict(false, 'het einde van de keten is een ander bewijs: dit bewijs is veranderd of er is iets weg');
};

const verdict = (klopt: boolean, zin: string): ChainVerdict => ({ klopt, zin });
