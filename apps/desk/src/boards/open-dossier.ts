import type { PoolClient } from 'pg';
import type { CaseId, Dossier, Given, Person, Viewer } from '#core';
import type { Clock, Refusal } from '#runtime';
import { dropGiven, inTransaction, recordBoardReads, recordCaseRead, recordChecks } from '#store';
import { asThingsStand, type Checked, type StandParts } from './as-things-stand.js';
import { namePurpose, purposesIn } from './purposes-in.js';

export interface OpenDossierParts extends StandParts {
  readonly clock: Clock;
}

/** What somebody asks who opens what their organisation has of a case. */
export interface DossierQuestion {
  readonly person: Person;
  readonly viewer: Viewer;
  readonly caseId: CaseId;
  readonly dossier: Dossier;
  /** As it was asked. */
  readonly purpose: unknown;
  /** The table or the overleg at which it is opened. */
  readonly page: string;
}

export type OpenedDossier = { readonly purpose: string; readonly shown: readonly Given[] } | Refusal;

/**
 * All that the viewer was given of a case, checked again as things stand now (P8, P20), and only for a purpose for which something
 * of it was shared. That it was opened is kept before anything is told.
 */
export const openDossier = async (
  parts: OpenDossierParts,
  { person, viewer, caseId, dossier, purpose, page }: DossierQuestion,
): Promise<OpenedDossier> => {
  const all = [...dossier.values()];
  const purposes = await purposesIn(parts.pool, all);
  if (typeof purpose !== 'string' || !purposes.includes(purpose)) {
    const { rulebook } = await parts.rulebooks.active();
    return { refusal: namePurpose(rulebook, purposes) };
  }
  const at = parts.clock();
  const checked = await asThingsStand(parts, all, at);
  const shown = checked.flatMap(({ given }) => given ?? []);
  await inTransaction(parts.pool, async (client) => {
    // Who only looks as a partner is handed out nothing, so nothing comes to that partner's account.
    if (person.look === undefined) await keepChecks(client, person, caseId, checked, new Date(at));
    await recordCaseRead(client, {
      at,
      person: person.id,
      role: person.assignment.role,
      ...viewer,
      caseId,
      purpose,
      page,
      reports: [...new Set(shown.map(({ reportId }) => reportId))],
      look: person.look ?? null,
    });
  });
  return { purpose, shown };
};

const keepChecks = async (
  client: PoolClient,
  person: Person,
  caseId: CaseId,
  checked: readonly Checked[],
  at: Date,
): Promise<void> => {
  await recordChecks(
    client,
    checked.flatMap(({ check }) => check ?? []),
  );
  const read = checked.flatMap(({ given, due }) => (given === null || due === null ? [] : [due]));
  if (read.length > 0) await recordBoardReads(client, person, read, at);
  const gone = checked.filter(isGone).map(({ before }) => before);
  await dropGiven(client, caseId, gone);
};

/** It may be shown no more; what only was replaced stays, because the card tells of it. */
const isGone = ({ given, due }: Checked): boolean =>
  given === null && (due === null || due.isHalted || !due.isStopped);
