import type { Pool } from 'pg';
import type { CaseId, RecipientName } from '#core';

/** What a recipient has of a case, sealed; `number` rises with every change. */
export interface StoredDossier {
  readonly recipient: RecipientName;
  readonly caseId: CaseId;
  readonly number: number;
  /** Whether the case can be at a ZSM table. */
  readonly open: boolean;
  /** Null once it was destroyed: then nothing opens any more. */
  readonly wrappedKey: Buffer | null;
  readonly given: readonly { readonly id: string; readonly sealed: Buffer }[];
}

interface DossierRow extends Omit<StoredDossier, 'number' | 'given'> {
  readonly number: string;
  readonly ids: readonly string[] | null;
  readonly sealed: readonly Buffer[] | null;
}

const COLUMNS = `
  d.recipient, d.case_id as "caseId", d.number, d.open, z.wrapped_key as "wrappedKey", g.ids, g.sealed`;

const GIVEN = `
  left join zaak z on z.id = d.case_id
  left join lateral (
    select array_agg(id order by id) as ids, array_agg(sealed order by id) as sealed from dossier_given g
    where g.recipient = d.recipient and g.case_id = d.case_id and g.sealed is not null offset 0) g on true`;

/** The cases that can be at a ZSM table and that something came in of since a moment. */
export const openDossiers = async (
  pool: Pool,
  recipient: RecipientName,
  since: Date,
): Promise<readonly StoredDossier[]> => {
  const { rows } = await pool.query<DossierRow>({
    name: 'open-dossiers',
    text: `select ${COLUMNS} from dossier d ${GIVEN} where d.recipient = $1 and d.open and d.changed_at >= $2`,
    values: [recipient, since],
  });
  return rows.map(dossierIn);
};

/** What changed for a recipient after a number, in the order of the changes. */
export const changedDossiers = async (
  pool: Pool,
  recipient: RecipientName,
  after: number,
): Promise<readonly StoredDossier[]> => {
  const { rows } = await pool.query<DossierRow>({
    name: 'changed-dossiers',
    text: `select ${COLUMNS} from dossier d ${GIVEN} where d.recipient = $1 and d.number > $2 order by d.number`,
    values: [recipient, after],
  });
  return rows.map(dossierIn);
};

/** What these recipients have of these cases, whether or not they can be at a ZSM table. */
export const dossiersOf = async (
  pool: Pool,
  recipients: readonly RecipientName[],
  cases: readonly CaseId[],
): Promise<readonly StoredDossier[]> => {
  const { rows } = await pool.query<DossierRow>({
    name: 'dossiers-of',
    text: `
      select ${COLUMNS} from dossier d ${GIVEN} where d.recipient = any($1::text[]) and d.case_id = any($2::uuid[])`,
    values: [recipients, cases],
  });
  return rows.map(dossierIn);
};

/** The number of the last change for a recipient; 0 before the first. */
export const lastChange = async (pool: Pool, recipient: RecipientName): Promise<number> => {
  const { rows } = await pool.query<{ next: string }>({
    name: 'last-change',
    text: `select next from stream where name = 'bord.' || $1`,
    values: [recipient],
  });
  return Number(rows[0]?.next ?? 0);
};

const dossierIn = ({ number, ids, sealed, ...row }: DossierRow): StoredDossier => ({
  ...row,
  number: Number(number),
  given: (ids ?? []).flatMap((id, n) => {
    const one = sealed?.[n];
    return one === undefined ? [] : [{ id, sealed: one }];
  }),
});
