import type { CaseState } from '../case/case-state.js';
import { placesThatTell } from '../case/secret-addresses.js';
import { isFinalDecision } from '../report/final-decision.js';
import { isJsonObject } from '../report/json.js';
import type { Json } from '../report/json.js';
import type { SharedView, ViewSource } from '../share/view.js';

/**
 * The view without what tells a secret address of the case: of a final decision only that text or address is left out, so that
 * its measures still arrive (P8, P23). Null: it must not leave at all.
 */
export const withoutSecrets = (
  view: SharedView,
  { contract, data }: ViewSource,
  secretAddresses: CaseState['secretAddresses'],
): SharedView | null => {
  const places = placesThatTell(view, secretAddresses);
  if (places.length === 0) return view;
  if (!isFinalDecision(contract.kind, data)) return null;
  return (without(view, new Set(places), '') ?? {}) as SharedView;
};

const without = (value: Json, places: ReadonlySet<string>, at: string): Json | undefined => {
  if (places.has(at)) return undefined;
  const kept = (member: Json | undefined, name: string | number): Json | undefined =>
    member === undefined ? undefined : without(member, places, `${at}/${name}`);
  if (Array.isArray(value)) return (value as readonly Json[]).map(kept).filter((item) => item !== undefined);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) => {
      const part = kept(member, name);
      return part === undefined ? [] : [[name, part] as const];
    }),
  );
};
