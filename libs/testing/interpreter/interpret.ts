import type { JsonObject } from '#core';
import { inForce } from './in-force.js';
import { levelOf } from './level-of.js';
import type { Level } from './level-of.js';
import type { Question } from './question.js';
import type { Truth } from './truth.js';
import { truthOfData } from './truth-of-data.js';
import { whatIsSeen } from './what-is-seen.js';

/** Whether the recipient gets a view, a signal or nothing, and the view. */
export interface Answer {
  readonly level: Level;
  /** null when there is no view. */
  readonly view: JsonObject | null;
  /** The codes of what is in force. */
  readonly rules: readonly string[];
}

/**
 * The slow, obvious reading of the rules, straight from the document, against which the compiled decision is proven. It shares
 * no code with the core.
 */
export const interpret = (question: Question, truth: Truth = truthOfData(question)): Answer => {
  const force = inForce(question, truth);
  const level = levelOf(force);
  return {
    level,
    view: level === 'view' ? whatIsSeen(question, force, truth) : null,
    rules: [...force.rules, ...force.prohibitions].map(({ code }) => code),
  };
};
