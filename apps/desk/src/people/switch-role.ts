import { activeAssignments, WHO_GIVES_ROLES } from '#core';
import { type Answer, problem } from '#runtime';
import { assignmentsOf, openSession, readSession, recordPersonEvent } from '#store';
import type { AboutMe } from './about-me.js';
import { momentsOf, type PeopleParts } from './people-parts.js';
import type { SignedIn } from './recognise.js';
import { SESSIONS } from './session-watch.js';

/** `body` is what was sent, null when it was too much. */
export type SwitchRole = (signedIn: SignedIn, body: Buffer | null) => Promise<Answer>;

/** Goes on in another role that one has, in a new session that ends when the old one would. */
export const switchRole =
  (parts: PeopleParts, aboutMe: AboutMe): SwitchRole =>
  async ({ session, secret }, body) => {
    const { pool, rulebooks, clock, settings, cookies, signals } = parts;
    const asked = assignmentIn(body);
    if (asked === null) return whichRole;
    const { rulebook } = await rulebooks.active();
    const all = activeAssignments(rulebook, await assignmentsOf(pool, session.person), clock());
    const assignment = all.find(({ id }) => id === asked);
    if (assignment === undefined) return notYours;
    const { person, signedInAt, endsAt } = session;
    const moments = momentsOf(settings);
    const fresh = { person, assignment: asked, signedInAt, endsAt, at: moments.at };
    await recordPersonEvent(pool, { at: moments.at, person, event: 'rol gekozen', assignment });
    const next = await openSession(pool, fresh, secret);
    signals.notify(SESSIONS);
    const opened = await readSession(pool, next, moments);
    if (opened === null) return notYours;
    const answer = await aboutMe({ session: opened, secret: next }, null);
    return { ...answer, headers: { ...answer.headers, 'Set-Cookie': cookies.session.give(next) } };
  };

const assignmentIn = (body: Buffer | null): number | null => {
  try {
    const asked: unknown = JSON.parse(body?.toString('utf8') ?? '');
    const isObject = typeof asked === 'object' && asked !== null && 'toewijzing' in asked;
    return isObject && Number.isSafeInteger(asked.toewijzing) ? Number(asked.toewijzing) : null;
  } catch {
    return null;
  }
};

const whichRole = problem(
  'aanvraag-onjuist',
  'Stuur {"toewijzing": …} met het nummer van een van uw rollen, zoals die in /v1/mij staan.',
);

const notYours = problem('geen-toegang', `Die rol hebt u nu niet. ${WHO_GIVES_ROLES}`);
