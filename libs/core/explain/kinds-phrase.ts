import type { RulebookDocument } from '../rulebook/rulebook-document.js';
import { joinedWith } from './joined-with.js';
import { spokenName } from './spoken-name.js';

/** Kinds of partner in words: `de politie, Veilig Thuis en de burgemeester`. */
export const kindsPhrase = (
  document: Pick<RulebookDocument, 'benamingen'>,
  kinds: readonly string[],
  word: 'en' | 'of',
): string =>
  joinedWith(
    word,
    kinds.map((kind) => spokenName(document, 'soorten', kind)),
  );
