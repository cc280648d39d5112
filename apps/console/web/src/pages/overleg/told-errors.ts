import type { Problem } from '../../api/problem.js';
import type { OutcomeDraft } from './outcome-draft.js';
import type { OutcomeError, Step } from './outcome-errors.js';

/** A mistake as Samenloop tells it: where in what was sent, and what to do. */
export interface Told {
  readonly veld: string;
  readonly reden: string;
}

/** The mistakes that a refusal tells. */
export const toldIn = ({ extra }: Problem): readonly Told[] => {
  const { fouten } = extra;
  if (!Array.isArray(fouten)) return [];
  return (fouten as readonly Record<string, unknown>[]).map(({ veld, reden }) => ({
    veld: typeof veld === 'string' ? veld : '',
    reden: typeof reden === 'string' ? reden : '',
  }));
};

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
  toldIn(problem).map(({ veld, reden }) => {
    const [, list = '', place = '', part = ''] = veld.split('/');
    const action = list === 'acties' ? acties[Number(place)] : undefined;
    const decision = list === 'besluiten' ? besluiten[Number(place)] : undefined;
    if (action !== undefined)
      return { field: `actie-${action.id}-${IN_ACTION[part] ?? 'wat'}`, step: '2', text: reden };
    if (decision !== undefined) return { field: `besluit-${decision.id}`, step: '2', text: reden };
    const [field, step] = PLACES[list] ?? ['', '1'];
    return { field, step, text: reden };
  });
