import { faultsIn } from '../../api/faults-in.js';
import type { Problem } from '../../api/problem.js';
import type { OutcomeDraft } from './outcome-draft.js';
import type { OutcomeError, Step } from './outcome-errors.js';

const IN_ACTION: Readonly<Record<string, string>> = { wat: 'wat', belegdBij: 'wie', einddatum: 'voor' };

const PLACES: Readonly<Record<string, readonly [field: string, step: Step]>> = {
  route: ['route', '2'],
  regisseur: ['regisseur', '2'],
  adviesZsm: ['advies', '2'],
  stand: ['stand-wordt-vervolgd', '3'],
  volgendOverleg: ['volgend-overleg', '3'],
  opschaling: ['opschalen-naar', '3'],
};

/** The mistakes that Samenloop found in an outcome, at the fields in which they were written. */
export const toldErrors = (problem: Problem, { besluiten, acties }: OutcomeDraft): readonly OutcomeError[] =>
  faultsIn(problem).map(({ veld, reden }) => {
    const [, list = '', place = '', part = ''] = veld.split('/');
    const action = list === 'acties' ? acties[Number(place)] : undefined;
    const decision = list === 'besluiten' ? besluiten[Number(place)] : undefined;
    if (action !== undefined)
      return { field: `actie-${action.id}-${IN_ACTION[part] ?? 'wat'}`, step: '2', text: reden };
    if (decision !== undefined) return { field: `besluit-${decision.id}`, step: '2', text: reden };
    const [field, step] = PLACES[list] ?? ['', '1'];
    return { field, step, text: reden };
  });
