import type { Instant } from '../../report/instant.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import type { Assignment } from '../person.js';
import type { Viewer } from '../viewer.js';
import { viewerAt } from '../viewer-at.js';

/** Whether somebody with this assignment sits at a table now where this viewer sits: for the same organisation, in the same function. */
export const sharesSeat = (
  rulebook: Rulebook,
  assignment: Assignment,
  table: string,
  viewer: Viewer,
  at: Instant,
): boolean => {
  const seat = viewerAt(rulebook, { assignment }, table, at);
  return seat !== null && seat.organisation === viewer.organisation && seat.function === viewer.function;
};
