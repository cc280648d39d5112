import type { RulebookDocument } from '../rulebook/rulebook-document.js';
import { joinedWith } from './joined-with.js';

/** Conditions in words: `‘er zijn kinderen betrokken’ en ‘de zaak ligt op de ZSM-tafel’`. */
export const conditionsPhrase = (
  { voorwaarden }: Pick<RulebookDocument, 'voorwaarden'>,
  names: readonly string[],
): string =>
  joinedWith(
    'en',
    names.map((name) => `‘${voorwaarden[name]?.zin ?? name}’`),
  );
