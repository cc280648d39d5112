import { hash, randomBytes } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import { inTransaction } from '../transaction.js';
import {
  ASSIGNMENT_COLUMNS,
  assignmentOf,
  type AssignmentRow,
  type StoredAssignment,
} from './assignments.js';

/** Somebody who is signed in. */
export interface Session {
  readonly person: string;
  readonly sealedName: Buffer;
  /** Null: the role in which they worked was taken from them. */
  readonly assignment: StoredAssignment | null;
  readonly signedInAt: Date;
  readonly seenAt: Date;
  readonly endsAt: Date;
}

/** What only its browser knows, as the value of a cookie; the hub keeps a hash of it. */
export type SessionSecret = string;

/** The moment now, by which an unused session ended, and after which use need not be noted again: not every request writes. */
export interface SessionMoments {
  readonly at: Date;
  readonly idleSince: Date;
  readonly notedSince: Date;
}

const idOf = (secret: SessionSecret): Buffer => hash('sha256', secret, 'buffer');

export interface NewSession {
  readonly person: string;
  readonly assignment: number;
  readonly signedInAt: Date;
  readonly endsAt: Date;
  /** The moment from which it is idle. */
  readonly at: Date;
}

/** Opens a session and ends the one before it, if there was: nobody goes on under an id that another may know. */
export const openSession = (
  pool: Pool,
  { person, assignment, signedInAt, endsAt, at }: NewSession,
  before: SessionSecret | null,
): Promise<SessionSecret> =>
  inTransaction(pool, async (client) => {
    const secret = randomBytes(32).toString('base64url');
    if (before !== null) await endSession(client, before);
    await client.query(
      `insert into session (id, person_id, assignment_id, signed_in_at, seen_at, ends_at) values ($1, $2, $3, $4, $5, $6)`,
      [idOf(secret), person, assignment, signedInAt, at, endsAt],
    );
    return secret;
  });

/** The session of a cookie, when it has not ended and was last used after `idleSince`; it counts as used now. */
export const readSession = async (
  pool: Pool,
  secret: SessionSecret,
  { at, idleSince, notedSince }: SessionMoments,
): Promise<Session | null> => {
  const { rows } = await pool.query<SessionRow>({
    name: 'read-session',
    text: `
      with noted as (
        update session set seen_at = $2 where id = $1 and ends_at > $2 and seen_at > $3 and seen_at < $4)
      select s.person_id as person, p.sealed_name as "sealedName", s.signed_in_at as "signedInAt", s.ends_at as "endsAt",
        greatest(s.seen_at, case when s.seen_at < $4 then $2 end) as "seenAt", ${ASSIGNMENT_COLUMNS}
      from session s join person p on p.id = s.person_id
      left join assignment a on a.id = s.assignment_id
      where s.id = $1 and s.ends_at > $2 and s.seen_at > $3`,
    values: [idOf(secret), at, idleSince, notedSince],
  });
  return rows[0] === undefined ? null : sessionOf(rows[0]);
};

type SessionRow = Omit<Session, 'assignment'> & (AssignmentRow | { readonly id: null });

const sessionOf = ({ person, sealedName, signedInAt, seenAt, endsAt, ...row }: SessionRow): Session => ({
  person,
  sealedName,
  signedInAt,
  seenAt,
  endsAt,
  assignment: row.id === null ? null : assignmentOf(row),
});

/** Ends a session for every process of the hub at once. */
export const endSession = async (client: Pick<PoolClient, 'query'>, secret: SessionSecret): Promise<void> => {
  await client.query('delete from session where id = $1', [idOf(secret)]);
};

/** Which of these sessions go on at this moment, in a role that holds at `rolesAt`. */
export const goingOn = async (
  pool: Pool,
  secrets: readonly SessionSecret[],
  { at, idleSince }: SessionMoments,
  rolesAt: Date,
): Promise<ReadonlySet<SessionSecret>> => {
  const { rows } = await pool.query<{ id: Buffer }>(
    `select s.id from session s join assignment a on a.id = s.assignment_id
     where s.id = any($1::bytea[]) and s.ends_at > $2 and s.seen_at > $3 and (a.valid_until is null or a.valid_until > $4)`,
    [secrets.map(idOf), at, idleSince, rolesAt],
  );
  const ids = new Set(rows.map(({ id }) => id.toString('hex')));
  return new Set(secrets.filter((secret) => ids.has(idOf(secret).toString('hex'))));
};

/** Removes what has ended: sessions and sign-ins that were never finished. */
export const sweepSessions = async (pool: Pool, { at, idleSince }: SessionMoments): Promise<void> => {
  await pool.query('delete from session where ends_at <= $1 or seen_at <= $2', [at, idleSince]);
  await pool.query('delete from sign_in where ends_at <= $1', [at]);
};
