import type { JsonObject } from '#core';
import { leafAt, leavesOf, withLeaf } from './leaves.js';
import type { Mark } from './mark.js';
import type { MarkedData } from './mark-report.js';
import type { UniqueTexts } from './unique-texts.js';

/** The data with a mark where every single value stood, whatever its schema asks for there. */
export const spoilValues = (texts: UniqueTexts, kind: string, example: JsonObject): MarkedData => {
  const marks: Mark[] = [];
  const data = leavesOf(example).reduce<JsonObject>((spoiled, path) => {
    const wrong = typeof leafAt(example, path) === 'string' ? texts.word() : texts.bsn();
    marks.push({ text: wrong, what: `wrong value of ${kind} at ${path.join('/')}`, field: null });
    return withLeaf(spoiled, path, wrong) as JsonObject;
  }, example);
  return { data, marks };
};

/** The data with a member beside every member of which the name is a mark. */
export const spoilNames = (texts: UniqueTexts, kind: string, example: JsonObject): MarkedData => {
  const marks: Mark[] = [];
  const newMark = (what: string): string => {
    const text = texts.word();
    marks.push({ text, what: `${what} of ${kind}`, field: null });
    return text;
  };
  const named = leavesOf(example).reduce<JsonObject>((spoiled, path) => {
    const parent = path.slice(0, -1);
    if (typeof path.at(-1) === 'number') return spoiled;
    return withLeaf(spoiled, [...parent, newMark('unknown name')], newMark('value under it')) as JsonObject;
  }, example);
  return { data: { ...named, [texts.bsn()]: newMark('value under a number') }, marks };
};
