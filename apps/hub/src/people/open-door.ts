import type { Pool } from 'pg';
import { peopleSettings, personId, type PeopleSettings } from '../../../desk/src/index.js';
import { startIdentity } from '../../../identity/src/index.js';
import type { RecipientName, Rulebook } from '#core';
import { freePort, systemClock, type Keyring, type LogWriter } from '#runtime';
import { keepAssignments } from '#store';
import type { HubSettings } from '../settings.js';
import { assignmentIn, examplePeople, EXAMPLE_PEOPLE } from './example-people.js';
import { peopleLines } from './people-lines.js';
import { seatsOf } from './seats-of.js';

/** What signing in is opened with. */
export interface DoorParts {
  readonly pool: Pool;
  readonly keyring: Keyring;
  readonly rulebook: Rulebook;
  readonly logger: LogWriter;
  readonly deskUrl: string;
  readonly onClose: (close: () => Promise<unknown>) => void;
}

/** How people sign in to the desk of this hub, and what to tell of it. */
export interface Door {
  readonly people: PeopleSettings;
  readonly lines: readonly string[];
  /** By which name the invented people of each organisation and function sign in. */
  readonly seats: Readonly<Record<RecipientName, string>>;
}

const IDLE_MS = 30 * 60_000;
const LONGEST_MS = 12 * 60 * 60_000;

/** At the provider of the settings, or at one of our own with invented people whose roles are kept too. */
export const openDoor = async (
  { identityPort, signIn, environment }: Pick<HubSettings, 'identityPort' | 'signIn' | 'environment'>,
  { pool, keyring, rulebook, logger, deskUrl, onClose }: DoorParts,
): Promise<Door> => {
  if (signIn !== null)
    return { people: await peopleSettings(signIn, deskUrl, systemClock), lines: [], seats: {} };
  const people = examplePeople(rulebook);
  const port = identityPort === 0 ? await freePort() : identityPort;
  const { issuer, client, close } = await startIdentity({
    port,
    deskUrl,
    environment,
    logger,
    people: people.map(({ gebruikersnaam, naam, omschrijving, groep }) => ({
      username: gebruikersnaam,
      name: naam,
      about: omschrijving,
      group: groep,
    })),
  });
  onClose(close);
  const given = people.flatMap(({ gebruikersnaam, rollen }) =>
    rollen.map((role) => ({ person: personId(keyring, issuer, gebruikersnaam), ...assignmentIn(role) })),
  );
  await keepAssignments(pool, EXAMPLE_PEOPLE, given);
  return {
    people: {
      environment: 'Proefomgeving',
      deskUrl,
      issuer,
      client: { id: client.id, proof: { key: client.key } },
      levels: [],
      idleMs: IDLE_MS,
      longestMs: LONGEST_MS,
      now: systemClock,
    },
    lines: peopleLines(people, deskUrl),
    seats: seatsOf(people),
  };
};
