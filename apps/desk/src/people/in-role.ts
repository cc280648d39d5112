import { activeAssignments, WHO_GIVES_ROLES, type Person } from '#core';
import { type Refusal, problem } from '#runtime';
import type { RulebookShelf, Session } from '#store';
import { nameIn } from './name-in.js';
import type { PeopleParts } from './people-parts.js';

export type InRole = (session: Session) => Promise<Person | Refusal>;

/** What decides whether a role holds. */
interface InRoleParts extends Pick<PeopleParts, 'keyring' | 'clock'> {
  readonly rulebooks: Pick<RulebookShelf, 'active'>;
}

/** Who asks, in the role in which they work, as long as it holds. */
export const inRole =
  ({ rulebooks, keyring, clock }: InRoleParts): InRole =>
  async (session) => {
    const { rulebook } = await rulebooks.active();
    const held = session.assignment === null ? [] : [session.assignment];
    const [now] = activeAssignments(rulebook, held, clock());
    if (now === undefined) return { refusal: roleEnded };
    const { id: _, ...assignment } = now;
    return {
      id: session.person,
      name: nameIn(keyring, session),
      assignment,
      signedInAt: session.signedInAt.getTime(),
    };
  };

const roleEnded = problem(
  'geen-toegang',
  `Uw rol geldt niet meer, of uw organisatie staat niet in de actieve regelset. Kies een andere rol in /v1/mij. ${WHO_GIVES_ROLES}`,
);
