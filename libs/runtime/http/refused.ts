import type { Answer } from './answer.js';

/** Carries a guard's answer to the filter that sends it. */
export class Refused extends Error {
  constructor(readonly answer: Answer) {
    super(`refused with ${answer.status}`);
  }
}
