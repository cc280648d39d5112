import { toRfc3339 } from '#core';
import type { Keyring } from '#runtime';
import type { CaseHandler } from '#store';
import { nameIn } from '../people/name-in.js';

/** Who handles a case, as those see it who share a place at its table; nobody else ever does. */
export interface HandlerView {
  /** What a change of it names. */
  readonly versie: string;
  /** Null: nobody. */
  readonly behandelaar: {
    readonly persoon: string;
    readonly naam: string;
    readonly sinds: string;
  } | null;
}

export const NOBODY: HandlerView = { versie: '0', behandelaar: null };

/** Undefined: nobody ever handled it. */
export const handlerView = (
  keyring: Pick<Keyring, 'people'>,
  found: CaseHandler | undefined,
): HandlerView => {
  if (found === undefined) return NOBODY;
  const { number, since, handler } = found;
  return {
    versie: String(number),
    behandelaar:
      handler === null
        ? null
        : { persoon: handler.person, naam: handlerName(keyring, handler), sinds: toRfc3339(since) },
  };
};

const handlerName = (
  keyring: Pick<Keyring, 'people'>,
  { person, sealedName }: NonNullable<CaseHandler['handler']>,
): string => (sealedName === null ? 'Een collega' : nameIn(keyring, { person, sealedName }));
