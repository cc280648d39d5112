import { hash } from 'node:crypto';
import type { Pool } from 'pg';

/** What the hub keeps to itself while somebody is away at the provider, found again by the state. */
export interface SignIn {
  readonly nonce: string;
  readonly verifier: string;
  /** Where on the desk the person goes afterwards. */
  readonly goesTo: string;
}

/** What only the browser that began it knows: the state in its address and the value of a cookie. */
export interface SignInTicket {
  readonly state: string;
  readonly browser: string;
}

const hashOf = (secret: string): Buffer => hash('sha256', secret, 'buffer');

export const keepSignIn = async (
  pool: Pool,
  { state, browser }: SignInTicket,
  { nonce, verifier, goesTo }: SignIn,
  endsAt: Date,
): Promise<void> => {
  await pool.query(
    'insert into sign_in (state, browser, nonce, verifier, goes_to, ends_at) values ($1, $2, $3, $4, $5, $6)',
    [hashOf(state), hashOf(browser), nonce, verifier, goesTo, endsAt],
  );
};

/** Takes it away, so that it counts once. Null when it was used before, is too old, or was begun in another browser. */
export const takeSignIn = async (
  pool: Pool,
  { state, browser }: SignInTicket,
  at: Date,
): Promise<SignIn | null> => {
  const { rows } = await pool.query<SignIn & { isMine: boolean }>(
    `delete from sign_in where state = $1
     returning nonce, verifier, goes_to as "goesTo", browser = $2 and ends_at > $3 as "isMine"`,
    [hashOf(state), hashOf(browser), at],
  );
  const [taken] = rows;
  return taken?.isMine === true ? taken : null;
};
