import { actRefusal } from '../act/act-refusal.js';
import type { ActRefusal } from '../act/act-refusal.js';
import type { Acting } from '../act/acting.js';
import { mayChair } from '../may-chair.js';

/** Whether somebody may speak for an overleg: only who chairs it. */
export const chairing = ({ rulebook, person, at }: Acting, table: string): readonly ActRefusal[] => {
  const missing = mayChair(rulebook, person, table, at);
  return missing === null ? [] : [actRefusal('rol-zonder-recht', missing)];
};
