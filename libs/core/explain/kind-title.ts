import type { RulebookDocument } from '../rulebook/rulebook-document.js';
import { spokenName } from './spoken-name.js';

const ARTICLE = /^(?:de|het|een) /;

/** A kind of partner as a heading, without its article: `Reclassering`. */
export const kindTitle = (document: Pick<RulebookDocument, 'benamingen'>, kind: string): string => {
  const name = spokenName(document, 'soorten', kind).replace(ARTICLE, '');
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
};
