import { isJsonObject } from '#core';
import type { Json, JsonObject } from '#core';
import type { FieldRule, FieldRules, PersonRules, ViewRules } from '../scenario/view-rules.js';
import { readFields } from './read-fields.js';
import type { Field } from './read-fields.js';
import type { Showing } from './showing.js';

/** What a recipient must see of one field. */
export interface ExpectedField {
  readonly showing: Showing;
  /** The exact value; null where only the way it is shown counts (`afgeschermd`, with whatever reason code). */
  readonly value: Json | null;
}

export interface ExpectedView {
  readonly fields: ReadonlyMap<string, ExpectedField>;
  readonly counts: ReadonlyMap<string, number>;
}

/** What a scenario adds to the rules: age bands by `kenmerk`, and words of the value lists by field. */
export interface Wording {
  readonly leeftijdsbanden?: Readonly<Record<string, string>>;
  readonly vertaald?: Readonly<Record<string, string>>;
}

/** The view that must come of this report, every field of it accounted for. Throws when the rules forget a field. */
export const expectedFields = (rules: ViewRules, data: JsonObject, wording: Wording): ExpectedView => {
  const fields = new Map<string, ExpectedField>();
  const counts = new Map<string, number>();
  for (const field of readFields(data).fields) {
    const forField = field.person === null ? rules.bericht : personRules(rules, field);
    if (forField === 'aantal') {
      if (field.name === 'kenmerk') counts.set(field.role ?? '', (counts.get(field.role ?? '') ?? 0) + 1);
      fields.set(field.path, { showing: 'afwezig', value: null });
    } else fields.set(field.path, expectedField(ruleFor(forField, field), field, wording));
  }
  return { fields, counts };
};

const personRules = ({ personen }: ViewRules, { role, path }: Field): PersonRules => {
  if (typeof personen === 'string') return personen;
  if (role !== null && isPerRole(personen)) {
    const rules = personen[role];
    if (rules !== undefined) return rules;
  }
  throw new Error(`het beeld zegt niets over de rol van ${path}`);
};

const isPerRole = (personen: ViewRules['personen']): personen is Readonly<Record<string, PersonRules>> =>
  isJsonObject(personen);

const ruleFor = (rules: FieldRules | 'afwezig', { name, path }: Field): FieldRule => {
  if (typeof rules === 'string') return rules;
  const rule = (Object.keys(rules) as FieldRule[]).find((way) => rules[way]?.includes(name));
  if (rule === undefined) throw new Error(`het beeld zegt niets over ${path}`);
  return rule;
};

const expectedField = (rule: FieldRule, field: Field, wording: Wording): ExpectedField => {
  switch (rule) {
    case 'volledig':
      return {
        showing: 'volledig',
        value: (field.person === null ? wording.vertaald?.[field.name] : undefined) ?? field.value,
      };
    case 'afgeschermd':
    case 'afwezig':
      return { showing: rule, value: null };
    case 'leeftijdsband':
      return only(rule, wording.leeftijdsbanden?.[field.person ?? '']);
    case 'soort':
    case 'aard':
      return only(rule, isJsonObject(field.value) ? field.value[rule] : undefined);
  }
};

const only = (member: string, value: Json | undefined): ExpectedField => ({
  showing: `alleen ${member}`,
  value: { [member]: value ?? null },
});
