import type { ProhibitionDocument } from './rulebook-document.js';

/** What one plan is for, as prohibitions are limited to it. */
export interface Shared {
  readonly kind: string;
  readonly provider: string;
  readonly recipient: string;
  readonly partnership: string;
  readonly purpose: string;
}

/** The prohibitions that bear on this kind of sharing; one without limits bears on all. */
export const prohibitionsFor = (
  prohibitions: readonly ProhibitionDocument[],
  { kind, provider, recipient, partnership, purpose }: Shared,
): readonly ProhibitionDocument[] =>
  prohibitions.filter(
    ({ behalveAan, berichten, van, verbanden, doelen }) =>
      !behalveAan.includes(recipient) &&
      names(berichten, kind) &&
      names(van, provider) &&
      names(verbanden, partnership) &&
      names(doelen, purpose),
  );

const names = (limit: readonly string[] | undefined, name: string): boolean =>
  limit === undefined || limit.includes(name);
