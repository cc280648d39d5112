import type { Mij } from '../api/desk.generated.js';

/** On which tabs of one browser tell each other that somebody signed in. */
const CHANNEL = 'samenloop.aangemeld';

/** Tells the other tabs that somebody signed in here. */
export const tellSignedIn = (): void => {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  channel.close();
};

/** Hears of it; gives how to stop. */
export const onSignedIn = (told: () => void): (() => void) => {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = told;
  return () => channel.close();
};

type Who = Pick<Mij, 'naam' | 'rol' | 'rollen'>;

/**
 * How a page goes on after somebody signed in again: as before, after choosing the role of before, or not at all because it is
 * somebody else, who may not see what is on it.
 */
export const goesOn = (
  before: Who,
  now: Who,
): { readonly how: 'same' | 'other' } | { readonly how: 'switch'; readonly to: number } => {
  if (before.naam !== now.naam || before.rol === null) return { how: 'other' };
  const { toewijzing } = before.rol;
  if (now.rol?.toewijzing === toewijzing) return { how: 'same' };
  return now.rollen.some((role) => role.toewijzing === toewijzing)
    ? { how: 'switch', to: toewijzing }
    : { how: 'other' };
};
