import type { JsonObject, RulebookDocument } from '#core';

type List = RulebookDocument['waardelijsten'][number];

/** The data of this sender with a word from each fixed list that it is not on yet, and the lists that hold for it then. */
export const fromLists = (
  { waardelijsten }: RulebookDocument,
  kind: string,
  sender: string,
  example: JsonObject,
): { readonly data: JsonObject; readonly lists: readonly List[] } => {
  const isFor = (list: List): boolean =>
    list.van === undefined ? !waardelijsten.some((own) => isOwn(own) && isSame(own, list)) : isOwn(list);
  const isOwn = ({ van }: List): boolean => van?.includes(sender) === true;
  const ofKind = waardelijsten.filter((list) => list.bericht === kind && isFor(list));
  const plain = ofKind.filter(({ bij }) => bij === undefined);
  const data = plain.reduce(withWord, example);
  // Which line may be said depends on the word that stands elsewhere.
  const bound = ofKind.filter(({ bij }) => bij !== undefined && data[bij.veld.slice(1)] === bij.waarde);
  return { data: bound.reduce(withWord, data), lists: [...plain, ...bound] };
};

const isSame = (one: List, other: List): boolean =>
  one.bericht === other.bericht && one.veld === other.veld && one.bij?.waarde === other.bij?.waarde;

const withWord = (data: JsonObject, { veld, toegestaan }: List): JsonObject => {
  const name = veld.slice(1);
  const word = toegestaan?.[0];
  return word === undefined || toegestaan?.includes(String(data[name])) === true
    ? data
    : { ...data, [name]: word };
};
