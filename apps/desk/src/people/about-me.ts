import { activeAssignments, toRfc3339, type Rulebook } from '#core';
import { type Answer, json } from '#runtime';
import { assignmentsOf, type StoredAssignment } from '#store';
import { csrfToken } from './csrf.js';
import { nameIn } from './name-in.js';
import type { PeopleParts } from './people-parts.js';
import type { SignedIn } from './recognise.js';

export type AboutMe = (signedIn: SignedIn) => Promise<Answer>;

/** Who one is for the hub, which roles one has and until when one stays signed in. */
export const aboutMe =
  ({ pool, rulebooks, keyring, clock, settings }: PeopleParts): AboutMe =>
  async ({ session, secret }) => {
    const { rulebook } = await rulebooks.active();
    const all = activeAssignments(rulebook, await assignmentsOf(pool, session.person), clock());
    const now = all.find(({ id }) => id === session.assignment?.id);
    const idleEnd = session.seenAt.getTime() + settings.idleMs;
    return json(200, {
      naam: nameIn(keyring, session),
      rol: now === undefined ? null : roleView(rulebook, now),
      rollen: all.map((one) => roleView(rulebook, one)),
      csrfToken: csrfToken(secret),
      aangemeldOp: toRfc3339(session.signedInAt.getTime()),
      ongebruiktTot: toRfc3339(Math.min(idleEnd, session.endsAt.getTime())),
      geldigTot: toRfc3339(session.endsAt.getTime()),
    });
  };

const roleView = (
  rulebook: Rulebook,
  { id, role, organisation, region, period, ...one }: StoredAssignment,
) => {
  const partner = rulebook.partners.get(organisation);
  const names = [
    partner?.name,
    one.function === null ? undefined : partner?.functions.get(one.function)?.name,
  ];
  return {
    toewijzing: id,
    rol: role,
    organisatie: organisation,
    naam: names.filter((name) => name !== undefined).join(', '),
    functie: one.function,
    regio: region,
    van: toRfc3339(period.from),
    tot: period.until === null ? null : toRfc3339(period.until),
  };
};
