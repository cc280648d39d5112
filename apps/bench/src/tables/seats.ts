import type { PartnerId } from '#core';
import { keepPerson, openSession } from '#store';
import type { WatchedDesk } from './watched-desk.js';

/** Somebody who looks at a table, signed in once; however many screens show it. */
export interface Seat {
  readonly region: string;
  readonly organisation: PartnerId;
  readonly cookie: string;
}

const TABLES = [
  { region: 'haaglanden', members: ['om-dh', 'pol-dh', 'vt-hag', 'rvdk', '3ro', 'shn', 'halt'] },
  { region: 'hart-van-brabant', members: ['om-zwb', 'pol-zwb', 'vt-hvb', 'rvdk', '3ro', 'shn', 'halt'] },
  { region: 'rijnmeer', members: ['om-rm', 'pol-rm', 'vt-rm', 'rvdk', '3ro', 'shn', 'halt'] },
] as const;

const HOURS = 3_600_000;

/** A seat for each member of each table, of the people that come with the example. */
export const takeSeats = async (desk: WatchedDesk): Promise<readonly Seat[]> => {
  const cookies = new Map<string, string>();
  const seats: Seat[] = [];
  for (const { region, members } of TABLES)
    for (const organisation of members) {
      const cookie = cookies.get(organisation) ?? (await signedIn(desk, organisation));
      cookies.set(organisation, cookie);
      seats.push({ region, organisation, cookie });
    }
  return seats;
};

const signedIn = async ({ pool, keys }: WatchedDesk, organisation: PartnerId): Promise<string> => {
  const { rows } = await pool.query<{ id: number; person_id: string }>(
    `select id, person_id from assignment where role = 'zsm-dienst' and organisation = $1 and function is null limit 1`,
    [organisation],
  );
  const [assignment] = rows;
  if (assignment === undefined) throw new Error(`niemand werkt voor ${organisation}`);
  const { id, person_id: person } = assignment;
  const at = new Date();
  const sealedName = keys.people.seal(Buffer.from(organisation), Buffer.from(person));
  await keepPerson(pool, { id: person, sealedName, at });
  const endsAt = new Date(at.getTime() + 8 * HOURS);
  const secret = await openSession(pool, { person, assignment: id, signedInAt: at, endsAt, at }, null);
  return `samenloop=${secret}`;
};
