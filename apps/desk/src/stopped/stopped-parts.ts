import type { HandOutParts } from '#contracts';
import {
  maySeeStopped,
  maySeeStream,
  recipientOfName,
  recipientsIn,
  stoppedScope,
  type Person,
  type Rulebook,
  type StoppedScope,
} from '#core';
import { problem, type Refusal } from '#runtime';
import type { StoppedFor } from '#store';
import type { DeskParts } from '../desk-parts.js';

export type StoppedParts = DeskParts & HandOutParts;

/** Somebody who may see what is held up, and of what. */
export interface Watching {
  readonly rulebook: Rulebook;
  readonly scope: StoppedScope;
  readonly seen: StoppedFor;
}

/** Who may look, and at what; else which right is missing and who gives it. */
export const watching = async (
  { rulebooks, clock }: Pick<StoppedParts, 'rulebooks' | 'clock'>,
  person: Person,
): Promise<Watching | Refusal> => {
  const { rulebook } = await rulebooks.active();
  const missing = maySeeStopped(rulebook, person, clock());
  if (missing !== null) return { refusal: problem('geen-toegang', missing) };
  const scope = stoppedScope(person);
  const streams = recipientsIn(rulebook)
    .filter((name) => maySeeStream(scope, name))
    .map((partner) => ({
      partner,
      isOnLog: rulebook.partners.get(recipientOfName(partner).recipient)?.isOnLog !== false,
    }));
  const withConfidential = scope.organisation === null || scope.function !== null;
  return { rulebook, scope, seen: { sender: scope.organisation, withConfidential, streams } };
};
