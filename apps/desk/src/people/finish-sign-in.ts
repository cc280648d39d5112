import { activeAssignments, WHO_GIVES_ROLES } from '#core';
import { type Answer, problem } from '#runtime';
import { assignmentsOf, keepPerson, openSession, recordPersonEvent, takeSignIn } from '#store';
import { momentsOf, type PeopleParts } from './people-parts.js';
import { personId } from './person-id.js';
import { seeOther } from './return-address.js';
import { beginAgain, whatProviderSays } from './what-provider-says.js';

/** The query string with which the provider sent the browser back, and the browser's cookies. */
export type FinishSignIn = (query: string, cookie: string | undefined) => Promise<Answer>;

/** Makes a session of what the provider says of somebody, under an id that nobody had before. */
export const finishSignIn =
  (parts: PeopleParts): FinishSignIn =>
  async (query, cookie) => {
    const { pool, settings, cookies, clock, rulebooks, keyring } = parts;
    const { at } = momentsOf(settings);
    const state = new URLSearchParams(query).get('state');
    const browser = cookies.ticket.read(cookie);
    if (state === null || browser === null) return beginAgain;
    const begun = await takeSignIn(pool, { state, browser }, at);
    if (begun === null) return beginAgain;
    const said = await whatProviderSays(parts, query, { ...begun, state });
    if ('refusal' in said) return said.refusal;
    const person = personId(keyring, settings.issuer, said.subject);
    const { rulebook } = await rulebooks.active();
    const [first] = activeAssignments(rulebook, await assignmentsOf(pool, person), clock());
    const event = first === undefined ? 'geweigerd' : 'aangemeld';
    await recordPersonEvent(pool, { at, person, event, assignment: first ?? null });
    if (first === undefined) return withoutRole;
    const sealedName = keyring.people.seal(Buffer.from(said.name), Buffer.from(person));
    await keepPerson(pool, { id: person, sealedName, at });
    const endsAt = new Date(at.getTime() + settings.longestMs);
    const secret = await openSession(
      pool,
      { person, assignment: first.id, signedInAt: at, endsAt, at },
      cookies.session.read(cookie),
    );
    return seeOther(begun.goesTo, cookies.session.give(secret));
  };

const withoutRole = problem('geen-toegang', `U hebt nu geen rol in Samenloop. ${WHO_GIVES_ROLES}`, {
  extra: { reden: 'zonder-rol' },
});
