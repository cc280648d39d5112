import type { FastifyRequest } from 'fastify';
import { activeAssignments, mayLook, pagesFor, toRfc3339, type Person, type Rulebook } from '#core';
import { type Answer, json, type Refusal } from '#runtime';
import { assignmentsOf } from '#store';
import { csrfToken } from './csrf.js';
import { inRole } from './in-role.js';
import { looking } from './looking.js';
import { nameIn } from './name-in.js';
import { lookView, pageView, roleView } from './person-views.js';
import type { PeopleParts } from './people-parts.js';
import type { SignedIn } from './recognise.js';
import { setPerson } from './signed.js';

/** `request` is in which it is asked, perhaps in a look as a partner; null: in one that only switches role. */
export type AboutMe = (signedIn: SignedIn, request: FastifyRequest | null) => Promise<Answer>;

/** Who one is for the hub, which roles and pages one has and until when one stays signed in. */
export const aboutMe = (parts: PeopleParts): AboutMe => {
  const { pool, rulebooks, keyring, clock, settings } = parts;
  const [roleOf, look] = [inRole(parts), looking(parts)];
  return async ({ session, secret }, request) => {
    const { rulebook } = await rulebooks.active();
    const at = clock();
    const all = activeAssignments(rulebook, await assignmentsOf(pool, session.person), at);
    const now = all.find(({ id }) => id === session.assignment?.id);
    const self = await roleOf(session);
    const seen: Person | Refusal = request === null || 'refusal' in self ? self : await look(request, self);
    if ('refusal' in seen && !('refusal' in self)) return seen.refusal;
    if (request !== null && !('refusal' in seen)) setPerson(request, seen);
    const idleEnd = session.seenAt.getTime() + settings.idleMs;
    return json(200, {
      persoon: session.person,
      naam: nameIn(keyring, session),
      omgeving: settings.environment,
      rol: now === undefined ? null : roleView(rulebook, now),
      rollen: all.map((one) => roleView(rulebook, one)),
      magMeekijken: !('refusal' in self) && mayLook(rulebook, self, at) === null,
      bekekenAls: 'refusal' in seen ? null : lookView(rulebook, seen),
      paginas: pagesIn(rulebook, seen, at),
      csrfToken: csrfToken(secret),
      aangemeldOp: toRfc3339(session.signedInAt.getTime()),
      ongebruiktTot: toRfc3339(Math.min(idleEnd, session.endsAt.getTime())),
      geldigTot: toRfc3339(session.endsAt.getTime()),
    });
  };
};

const pagesIn = (rulebook: Rulebook, seen: Person | Refusal, at: number) =>
  'refusal' in seen ? [] : pagesFor(rulebook, seen, at).map(pageView);
