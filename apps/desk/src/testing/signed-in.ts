import type { Assignment } from '#core';
import { assignmentsOf, keepAssignments, keepPerson, openSession } from '#store';
import { csrfToken } from '../people/csrf.js';
import { personId } from '../people/person-id.js';
import type { RunningDesk } from './running-desk.js';

/** The headers with which somebody asks and changes things, as a page of the desk would send them. */
export interface SignedInHeaders extends Record<string, string> {
  readonly Cookie: string;
  readonly 'X-CSRF-Token': string;
  readonly Origin: string;
}

/** Somebody in this role, signed in without a provider. Each name is another person; the role counts from 2020 unless it says otherwise. */
export const signedIn = async (
  { parts: { pool, keyring, people } }: RunningDesk,
  name: string,
  given: Partial<Assignment> & Pick<Assignment, 'role' | 'organisation'>,
): Promise<SignedInHeaders> => {
  const person = personId(keyring, people.issuer, name);
  const always = { from: Date.parse('2020-01-01T00:00:00+01:00'), until: null };
  const assignment: Assignment = { function: null, region: null, period: always, ...given };
  await keepAssignments(pool, `proef ${name}`, [{ person, ...assignment }]);
  const at = new Date(people.now());
  await keepPerson(pool, {
    id: person,
    sealedName: keyring.people.seal(Buffer.from(name), Buffer.from(person)),
    at,
  });
  const [first] = await assignmentsOf(pool, person);
  if (first === undefined) throw new Error('nothing was assigned');
  const endsAt = new Date(at.getTime() + people.longestMs);
  const secret = await openSession(pool, { person, assignment: first.id, signedInAt: at, endsAt, at }, null);
  return {
    Cookie: `samenloop=${secret}`,
    'X-CSRF-Token': csrfToken(secret),
    Origin: new URL(people.deskUrl).origin,
  };
};
