import type { JsonObject } from '../../report/json.js';
import { valueAt } from '../../report/json-pointer.js';
import type { PartnerId } from '../../report/received-report.js';
import type { Rulebook, ValueList } from '../../rulebook/rulebook.js';
import type { Checked, Contract } from '../contract.js';
import type { Fault } from '../fault.js';

/**
 * Applies the rulebook's value lists: refuses words that are not on a list and translates synonyms (`midden`). A list of the
 * provider's own goes before the one for everybody.
 */
export const usesValueLists = (
  rulebook: Rulebook,
  checked: { contract: Contract; data: JsonObject },
  provider: PartnerId | null = null,
): Checked => {
  const lists = rulebook.valueLists.get(checked.contract.kind) ?? [];
  const faults = lists
    .filter((list) => !isAllowed(list, checked.data) && isFor(provider, list, lists))
    .map(notOnTheList);
  return faults.length > 0
    ? { faults }
    : { contract: checked.contract, data: translated(rulebook, checked.contract.kind, checked.data) };
};

/** The data in the rulebook's own words. */
export const translated = (rulebook: Rulebook, kind: string, data: JsonObject): JsonObject =>
  (rulebook.valueLists.get(kind) ?? []).reduce((result, list) => {
    const [name] = list.field;
    const value = valueAt(result, list.field);
    const word = typeof value === 'string' ? list.translation.get(value) : undefined;
    return word === undefined || name === undefined ? result : { ...result, [name]: word };
  }, data);

/** Whether this provider is held to a list: its own, or that for everybody when it has none for the same. */
const isFor = (provider: PartnerId | null, list: ValueList, lists: readonly ValueList[]): boolean =>
  list.providers === null
    ? !lists.some((other) => isForOne(provider, other) && isAboutTheSame(list, other))
    : isForOne(provider, list);

const isForOne = (provider: PartnerId | null, { providers }: ValueList): boolean =>
  provider !== null && providers?.has(provider) === true;

const isAboutTheSame = (one: ValueList, other: ValueList): boolean =>
  one.pointer === other.pointer && one.where?.value === other.where?.value;

const isAllowed = ({ field, allowed, where }: ValueList, data: JsonObject): boolean => {
  if (where !== null && valueAt(data, where.field) !== where.value) return true;
  const value = valueAt(data, field);
  return allowed === null || value === undefined || (typeof value === 'string' && allowed.has(value));
};

const notOnTheList = ({ pointer, allowed }: ValueList): Fault => ({
  code: 'waarde-onjuist',
  pointer: `/data${pointer}`,
  expected: {
    nl: `een waarde uit de vaste lijst: ${[...(allowed ?? [])].join(' | ')}`,
    en: `a value from the fixed list: ${[...(allowed ?? [])].join(' | ')}`,
  },
  remedy: {
    nl: 'Kies een waarde uit de lijst en stuur het bericht met een nieuw id opnieuw.',
    en: 'Choose a value from the list and send the report again with a new id.',
  },
});
