import { useEffect } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { createStore } from '../../live/store.js';
import { useStore } from '../../live/use-store.js';
import type { AtCase } from './at-case.js';
import type { Step } from './outcome-errors.js';
import { casePlace } from './places.js';

/** The field that takes the focus once it is on the page. */
const wanted = createStore<string | null>(null);

/** Leads to a field of the outcome, in whichever step it stands. */
export const useFieldFocus = ({ table, moment, zaak }: AtCase): ((step: Step, field: string) => void) => {
  const go = useNavigate();
  const [query] = useSearchParams();
  const field = useStore(wanted);
  useEffect(() => {
    const found = field === null ? null : document.getElementById(field);
    if (found === null) return;
    found.focus();
    wanted.set(null);
  });
  return (step, next) => {
    wanted.set(next);
    const isThere = document.getElementById(next) !== null;
    if (!isThere && (query.get('stap') ?? '1') !== step)
      void go(casePlace(table, moment, zaak, { stap: step }));
  };
};
