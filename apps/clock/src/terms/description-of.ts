import type { Rulebook } from '#core';
import type { DueTerm, RulebookShelf } from '#store';

/** What should have happened, in words: those of the rulebook in force, or of the one the term was started under if that knows it no more. */
export const descriptionOf = async (
  rulebook: Rulebook,
  rulebooks: RulebookShelf,
  { code, rulebook: startedUnder }: DueTerm,
): Promise<string> => inWords(rulebook, code) ?? inWords(await rulebooks.byId(startedUnder), code) ?? code;

const inWords = ({ terms }: Rulebook, code: string): string | undefined => terms.get(code)?.description;
