import type { Contract, Json, JsonObject } from '#core';
import { fieldAt, type Path } from './field-at.js';
import { leafAt, leavesOf, withLeaf } from './leaves.js';
import type { Mark } from './mark.js';
import type { UniqueTexts } from './unique-texts.js';

/** What a report is marked with and by. */
export interface Marking {
  readonly texts: UniqueTexts;
  readonly contract: Contract;
  readonly isValid: (data: JsonObject) => boolean;
  /** Texts that mean something to the hub: they stay as they are. */
  readonly keeps: (text: string, pointer: string) => boolean;
}

export interface MarkedData {
  readonly data: JsonObject;
  readonly marks: readonly Mark[];
}

/** The data with a mark for every text and house number of which the schema leaves the choice to the sender. */
export const markReport = ({ texts, contract, isValid, keeps }: Marking, example: JsonObject): MarkedData => {
  let data = example;
  const marks: Mark[] = [];
  const tryAt = (path: Path, value: string | number): boolean => {
    const marked = withLeaf(data, path, value) as JsonObject;
    if (!isValid(marked)) return false;
    data = marked;
    marks.push(markOf(contract, data, path, String(value)));
    return true;
  };
  for (const path of leavesOf(example)) {
    const value = leafAt(example, path);
    if (typeof value === 'number' && choosesNumber(data, path, isValid)) tryAt(path, texts.number());
    if (typeof value !== 'string' || keeps(value, pointerOf(path))) continue;
    void texts.instead(value).some((text) => tryAt(path, text));
  }
  return { data, marks };
};

/** Numbers of so many digits name something, as a house number does; others count or measure and cannot be told apart. */
const choosesNumber = (data: JsonObject, path: Path, isValid: Marking['isValid']): boolean =>
  isValid(withLeaf(data, path, 99_999) as JsonObject) &&
  !isValid(withLeaf(data, path, 100_000) as JsonObject);

const markOf = (contract: Contract, data: Json, path: Path, text: string): Mark => {
  const pointer = pointerOf(path);
  const member = String(path.findLast((step) => typeof step === 'string') ?? '');
  return {
    text,
    what: `${contract.kind} ${pointer}`,
    field: { kind: contract.kind, pointer, ...fieldAt(contract.fields, data, path), member },
  };
};

const pointerOf = (path: Path): string => path.map((step) => `/${step}`).join('');
