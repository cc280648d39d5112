import type { Rulebook } from '#core';
import { problem, type Refusal } from '#runtime';
import { rulebookVersions } from '#store';
import type { RulesParts } from './rules-parts.js';

/** The active rulebook, or the version that `versie` names. */
export const rulebookAsked = async (
  { rulebooks, pool }: Pick<RulesParts, 'rulebooks' | 'pool'>,
  version: unknown,
): Promise<Rulebook | Refusal> => {
  if (version === undefined) return (await rulebooks.active()).rulebook;
  const versions = await rulebookVersions(pool);
  const known = versions.find((one) => one.version === version);
  return known === undefined
    ? {
        refusal: problem(
          'niet-gevonden',
          'Deze versie van de regelset is er niet. De versies staan in /v1/regelset.',
        ),
      }
    : rulebooks.byVersion(known.version);
};
