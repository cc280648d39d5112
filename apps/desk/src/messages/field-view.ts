import type { FieldWords } from '#contracts';
import { valuesAt, type FieldExplanation, type JsonObject } from '#core';

/** What the fields of a report are told with. */
export interface FieldParts {
  /** By JSON Pointer, with `*` for any in a list. */
  readonly words: ReadonlyMap<string, FieldWords>;
  readonly categories: ReadonlyMap<string, string>;
  /** What was sent; null: gone, or not for who looks. */
  readonly data: JsonObject | null;
  /** Whether who looks may know also of what is sensitive whether it was sent. */
  readonly isOwn: boolean;
}

const PERSON = /^(\/[^/]+)\/\d+/;
const ORDINARY = 'normaal';

/** One field of one recipient: what it is called, what became of it and why, and whether it was sent at all; never what it says. */
export const fieldView = ({ words, categories, data, isOwn }: FieldParts, field: FieldExplanation) => {
  const said = words.get(field.veld.replace(PERSON, '$1/*')) ?? words.get(field.veld);
  const mayKnow = isOwn || said?.sensitivity === ORDINARY;
  const { keten, ...told } = field;
  return {
    ...told,
    naam: said?.name ?? field.veld,
    categorieNaam: categories.get(field.categorie) ?? field.categorie,
    // null: not known any more, or not for who looks.
    verzonden: data === null || !mayKnow ? null : valuesAt(data, field.veld).length > 0,
    keten: keten.map(({ regel, artikel, gold, persoonvoorwaarde }) => ({
      regel,
      artikel,
      gold,
      persoonvoorwaarde,
    })),
  };
};
