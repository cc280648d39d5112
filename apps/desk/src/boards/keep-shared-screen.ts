import type { Pool } from 'pg';
import type { Person, Viewer } from '#core';
import { recordSharedScreen } from '#store';

/** Keeps who opened a table for a screen that several see together, and with whom; of a look it is kept that somebody looked. */
export const keepSharedScreen = async (
  pool: Pool,
  at: number,
  { id, assignment, look }: Person,
  page: string,
  viewers: readonly Viewer[],
): Promise<void> => {
  if (viewers.length < 2 || look !== undefined) return;
  const { role, organisation, function: of } = assignment;
  const together = viewers.map((viewer) => viewer.organisation);
  await recordSharedScreen(pool, { at, person: id, role, organisation, function: of, page, together });
};
