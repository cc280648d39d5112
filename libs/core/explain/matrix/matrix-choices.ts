import type { Rulebook } from '../../rulebook/rulebook.js';
import { subjectOfPlan } from '../../share/plan.js';
import { kindsInOrder } from './kinds-in-order.js';

/** A combination for which there is an autorisatiematrix, and who provides under it. */
export interface PossibleChoice {
  readonly purpose: string;
  readonly partnership: string;
  readonly kind: string;
  readonly providers: readonly string[];
}

/** Every combination of purpose, partnership and kind of report that sharing rules speak of, in the order of the rulebook's purposes. */
export const matrixChoices = (rulebook: Rulebook): readonly PossibleChoice[] => {
  const found = new Map<
    string,
    { purpose: string; partnership: string; kind: string; providers: string[] }
  >();
  for (const plan of rulebook.plans) {
    const { kind, provider, partnership, purpose } = subjectOfPlan(plan);
    const key = [purpose, partnership, kind].join('|');
    const known = found.get(key);
    if (known === undefined) found.set(key, { purpose, partnership, kind, providers: [provider] });
    else known.providers.push(provider);
  }
  const place = new Map(rulebook.document.doelen.map(({ code }, n) => [code, n]));
  return [...found.values()]
    .map((choice) => ({ ...choice, providers: kindsInOrder(rulebook, choice.providers) }))
    .sort((a, b) => (place.get(a.purpose) ?? 0) - (place.get(b.purpose) ?? 0));
};
