import type { Json, JsonObject } from '../report/json.js';
import type { NamedCondition } from './rulebook.js';

/** Tells whether the condition with this number holds for one report; each is worked out at most once. */
export type Holds = (condition: number) => boolean;

/** What conditions speak of: the report with ages filled in, the facts of its case, and who provides it. */
export interface ConditionSubject {
  readonly bericht: JsonObject;
  readonly zaak: Readonly<Record<string, Json>>;
  readonly verstrekker: { readonly code: string; readonly soort: string };
}

export const conditionsOf = (conditions: readonly NamedCondition[], subject: ConditionSubject): Holds => {
  const known: (boolean | undefined)[] = [];
  const value = { ...subject };
  return (number) => (known[number] ??= conditions[number]?.holds(value) ?? false);
};
