import type { FaultCode } from '#core';

import { MAX_DEPTH } from './scan-json.js';

type JsonProblemCode = Extract<FaultCode, `json-${string}`>;

/** What is wrong in a JSON text, and in which member or item. */
export interface JsonProblem {
  readonly code: JsonProblemCode;
  readonly path: readonly (string | number)[];
  /** The place in the text, in characters from 0. */
  readonly position: number;
}

interface Frame {
  readonly names: Set<string> | null;
  at: string | number;
}

const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{},]|-?[0-9][0-9.eE+-]*/g;
// Half a surrogate pair or NUL: neither can be stored as text.
const UNSTORABLE = /[\p{Cs}\0]/u;
const MOST_PROBLEMS = 50;

/** The slow, exact look at a text that `JSON.parse` accepts: repeated names, too large numbers, half characters, depth. */
export function findJsonProblems(text: string): JsonProblem[] {
  const problems: JsonProblem[] = [];
  const frames: Frame[] = [];
  let expectsName = false;
  let position = 0;
  const report = (code: JsonProblemCode) =>
    problems.push({ code, path: frames.map((frame) => frame.at), position });

  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    position = index;
    if (problems.length >= MOST_PROBLEMS) break;
    const top = frames.at(-1);
    if (token === '{' || token === '[') {
      if (frames.length === MAX_DEPTH) {
        report('json-te-diep');
        break;
      }
      frames.push(token === '{' ? { names: new Set(), at: '' } : { names: null, at: 0 });
      expectsName = token === '{';
    } else if (token === '}' || token === ']') {
      frames.pop();
      expectsName = false;
    } else if (token === ',') {
      if (top && typeof top.at === 'number') top.at++;
      else expectsName = true;
    } else if (token.startsWith('"')) {
      const content = JSON.parse(token) as string;
      if (expectsName && top?.names) {
        top.at = content;
        if (top.names.has(content)) report('json-dubbele-sleutel');
        top.names.add(content);
        expectsName = false;
      }
      if (UNSTORABLE.test(content)) report('json-ongeldig');
    } else if (Math.abs(Number(token)) > Number.MAX_SAFE_INTEGER) report('json-getal-te-groot');
  }
  return problems;
}
