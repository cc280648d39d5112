import type { Pool } from 'pg';
import { nameOfPurpose, type Given, type ReportId, type Rulebook } from '#core';
import { type Answer, problem } from '#runtime';
import { purposesOf } from '#store';

/** For which purposes something in it was shared with the viewer, or by it. */
export const purposesIn = async (pool: Pool, all: readonly Given[]): Promise<readonly string[]> => {
  const own: readonly ReportId[] = all.flatMap(({ isOwn, reportId }) => (isOwn ? [reportId] : []));
  const shared = all.flatMap(({ purpose }) => purpose ?? []);
  return [...new Set([...shared, ...(await purposesOf(pool, own))])].sort();
};

/** Asks for which of these purposes somebody opens it. */
export const namePurpose = (rulebook: Rulebook, purposes: readonly string[]): Answer =>
  problem(
    'aanvraag-onjuist',
    `De parameter doel zegt waarvoor u de zaak opent. In deze zaak is gedeeld voor: ${purposes.join(', ')}.`,
    {
      extra: {
        doelen: purposes,
        keuzes: purposes.map((doel) => ({ doel, naam: nameOfPurpose(rulebook, doel) })),
      },
    },
  );
