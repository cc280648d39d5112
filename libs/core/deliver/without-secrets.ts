import type { CaseState } from '../case/case-state.js';
import { placesThatTell } from '../case/secret-addresses.js';
import { isFinalDecision } from '../report/final-decision.js';
import type { JsonObject } from '../report/json.js';
import type { SharedView, ViewSource } from '../share/view.js';

/** The view without what tells a secret address of the case; null: it must not leave at all. */
export const withoutSecrets = (
  view: SharedView,
  { contract, data }: ViewSource,
  secretAddresses: CaseState['secretAddresses'],
): SharedView | null => {
  const places = placesThatTell(view, secretAddresses);
  if (places.length === 0) return view;
  if (!isFinalDecision(contract.kind, data)) return null;
  const tells = new Set(places.map((place) => place.split('/')[1]));
  const kept: JsonObject = Object.fromEntries(Object.entries(view).filter(([name]) => !tells.has(name)));
  return kept as SharedView;
};
