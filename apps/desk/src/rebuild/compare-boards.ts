import type { Pool, PoolClient } from 'pg';
import { recipientOfName, recipientsAtTables, type CaseId, type RecipientName } from '#core';
import { deliveriesOfReports, destroyedReports } from '#store';
import { dossiersHash, type HashedDossiers } from './given-hash.js';
import { replayedSide, type ReplayedSide, type ReplayParts } from './replayed-side.js';
import { storedSide, type StoredSide } from './stored-side.js';

export interface CompareParts extends ReplayParts {
  readonly pool: Pool;
}

/** The dossiers of one recipient, as they are kept and as the log tells them. */
export interface Comparison {
  readonly ontvanger: RecipientName;
  readonly zaken: number;
  readonly gelijk: boolean;
  /** Of the dossiers as they are kept, and built anew. */
  readonly bewaard: string;
  readonly herbouwd: string;
  /** The cases in which they differ. */
  readonly verschillen: readonly CaseId[];
  /** False: the log does not go back far enough to tell. */
  readonly logCompleet: boolean;
}

/**
 * Builds the dossiers of every recipient anew from the log and compares them with those that are kept. What was destroyed or stopped
 * after it lay on the log must be empty; anything else that differs is told.
 */
export const compareBoards = async (parts: CompareParts): Promise<readonly Comparison[]> => {
  const { rulebook } = await parts.rulebooks.active();
  const compared: Comparison[] = [];
  for (const recipient of recipientsAtTables(rulebook)) compared.push(await compareOne(parts, recipient));
  return compared;
};

const compareOne = async (parts: CompareParts, recipient: RecipientName): Promise<Comparison> => {
  const isOrganisation = recipientOfName(recipient).function === null;
  const topics = [`out.${recipient}`, ...(isOrganisation ? [`receipts.${recipient}`] : [])];
  const client = await parts.pool.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    const stored = await storedSide(client, parts.keyring, recipient, topics);
    const replayed = await replayedSide(parts, client, stored.upTo);
    await leaveOut(parts.pool, client, recipient, stored, replayed);
    const [bewaard, herbouwd] = [dossiersHash(stored.dossiers), dossiersHash(replayed.dossiers)];
    return {
      ontvanger: recipient,
      zaken: stored.dossiers.size,
      gelijk: bewaard === herbouwd,
      bewaard,
      herbouwd,
      verschillen: differing(stored.dossiers, replayed.dossiers),
      logCompleet: replayed.isWhole,
    };
  } finally {
    await client.query('rollback');
    client.release();
  }
};

/** Takes out of the rebuilt dossiers what rightly is there no more: destroyed, or emptied because it was stopped. */
const leaveOut = async (
  pool: Pool,
  client: PoolClient,
  recipient: RecipientName,
  { dossiers, emptied }: StoredSide,
  replayed: ReplayedSide,
): Promise<void> => {
  const absent = [...replayed.dossiers].flatMap(([caseId, given]) =>
    [...given.keys()].flatMap((id) => (dossiers.get(caseId)?.has(id) === true ? [] : [{ caseId, id }])),
  );
  const reports = [...new Set(absent.flatMap(({ id }) => replayed.reportOf.get(id) ?? []))];
  const destroyed = await destroyedReports(client, reports);
  const stopped = new Set(
    (await deliveriesOfReports(pool, [recipient], reports)).flatMap(({ isHalted, deliveryId }) =>
      isHalted ? [deliveryId] : [],
    ),
  );
  for (const { caseId, id } of absent) {
    const isGone = destroyed.has(replayed.reportOf.get(id) ?? '');
    if (!isGone && !(emptied.has(`${caseId} ${id}`) && stopped.has(id))) continue;
    const ofCase = replayed.dossiers.get(caseId);
    ofCase?.delete(id);
    if (ofCase?.size === 0) replayed.dossiers.delete(caseId);
  }
};

const differing = (stored: HashedDossiers, replayed: HashedDossiers): readonly CaseId[] => {
  const cases = [...new Set([...stored.keys(), ...replayed.keys()])].sort();
  const hashOf = (dossiers: HashedDossiers, caseId: CaseId): string =>
    dossiersHash(new Map([[caseId, dossiers.get(caseId) ?? new Map<string, string>()]]));
  return cases.filter((caseId) => hashOf(stored, caseId) !== hashOf(replayed, caseId));
};
