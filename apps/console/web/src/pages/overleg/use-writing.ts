import { newKey } from '../../api/new-key.js';
import type { AtCase } from './at-case.js';
import { withAction, withDecision, type Soort } from './outcome-draft.js';
import { useFieldFocus } from './use-field-focus.js';
import type { WrittenOutcome } from './use-outcome.js';

/** Adds something to the outcome and leads to where it is written. */
export const useWriting = (at: AtCase, { draft, write }: WrittenOutcome) => {
  const focusOn = useFieldFocus(at);
  return {
    addDecision: (soort: Soort): void => {
      const id = newKey();
      write(withDecision(draft, id, soort));
      focusOn('2', `besluit-${id}`);
    },
    addAction: (): void => {
      const id = newKey();
      write(withAction(draft, id));
      focusOn('2', `actie-${id}-wat`);
    },
  };
};
