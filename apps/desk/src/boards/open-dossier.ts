import type { Pool, PoolClient } from 'pg';
import type { HandOutParts } from '#contracts';
import {
  nameOfPurpose,
  type CaseId,
  type Dossier,
  type Given,
  type Person,
  type ReportId,
  type Rulebook,
  type Viewer,
} from '#core';
import { type Answer, type Refusal, type Clock, problem } from '#runtime';
import {
  deliveriesOfReports,
  dropGiven,
  inTransaction,
  purposesOf,
  recordBoardReads,
  recordCaseRead,
  recordChecks,
} from '#store';
import { checkedAgain, type CheckedAgain } from '../checked-again.js';

export interface OpenDossierParts extends HandOutParts {
  readonly pool: Pool;
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

interface Checked {
  /** What it is in the dossier. */
  readonly before: Given;
  readonly given: CheckedAgain['given'];
  /** Null: an own report, or one of which the store has no delivery any more. */
  readonly due: CheckedAgain['due'] | null;
  readonly check: CheckedAgain['check'];
}

const asThingsStand = async (
  parts: OpenDossierParts,
  all: readonly Given[],
  at: number,
): Promise<readonly Checked[]> => {
  const delivered = all.filter(({ isOwn }) => !isOwn);
  const recipients = [...new Set(delivered.map(({ recipient }) => recipient))];
  const due = await deliveriesOfReports(parts.pool, recipients, [
    ...new Set(delivered.map(({ reportId }) => reportId)),
  ]);
  const ids = new Set(delivered.map(({ id }) => id));
  const checked = await checkedAgain(
    parts,
    due.filter(({ deliveryId }) => ids.has(deliveryId)),
    at,
  );
  const byId = new Map(checked.map((one) => [one.due.deliveryId, one]));
  return all.map((before): Checked => {
    const found = before.isOwn ? undefined : byId.get(before.id);
    return found === undefined
      ? { before, given: before.isOwn ? before : null, due: null, check: null }
      : { before, ...found };
  });
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

/** For which purposes something in it was shared with the viewer, or by it. */
const purposesIn = async (pool: Pool, all: readonly Given[]): Promise<readonly string[]> => {
  const own: readonly ReportId[] = all.flatMap(({ isOwn, reportId }) => (isOwn ? [reportId] : []));
  const shared = all.flatMap(({ purpose }) => purpose ?? []);
  return [...new Set([...shared, ...(await purposesOf(pool, own))])].sort();
};

const namePurpose = (rulebook: Rulebook, purposes: readonly string[]): Answer =>
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
