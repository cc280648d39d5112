import type { FieldTree, Json, JsonObject } from '#core';
import type { InForce } from './in-force.js';
import type { Question } from './question.js';
import { shownAs } from './shown-as.js';
import type { Truth } from './truth.js';
import { isCounted, verbFor } from './verb-for.js';
import type { Whose } from './verb-for.js';

/** What the recipient sees of the report under the rules in force. */
export const whatIsSeen = (question: Question, force: InForce, truth: Truth): JsonObject => {
  const seen = (tree: FieldTree, value: Json | undefined, whose: Whose): Json | undefined => {
    if (value === undefined) return undefined;
    if (tree.kind === 'field') {
      const verb = verbFor(force, tree.category, whose);
      return verb === null ? undefined : shownAs(verb, value, question.at);
    }
    if (tree.kind === 'object') {
      const members = value as JsonObject;
      const parts = Object.entries(tree.fields)
        .map(([name, member]) => [name, seen(member, members[name], whose)] as const)
        .filter(([, part]) => part !== undefined);
      return parts.length === 0 ? undefined : Object.fromEntries(parts);
    }
    const items = value as readonly Json[];
    const parts = tree.perPerson
      ? seenPersons(tree.item, items as readonly JsonObject[])
      : items.map((item) => seen(tree.item, item, whose)).filter((part) => part !== undefined);
    return parts.length === 0 ? undefined : parts;
  };

  const seenPersons = (tree: FieldTree, persons: readonly JsonObject[]): readonly Json[] => {
    const counted: string[] = [];
    const shown: Json[] = [];
    persons.forEach((person, place) => {
      const role = String(person['rol']);
      const whose = { role, meets: (condition: string) => truth.holdsFor(condition, person, place) };
      const part = seen(tree, person, whose);
      if (part !== undefined) shown.push(part);
      else if (isCounted(force, whose)) counted.push(role);
    });
    const counts = [...new Set(counted)].map((rol) => ({
      rol,
      aantal: counted.filter((role) => role === rol).length,
    }));
    return [...shown, ...counts];
  };

  return (seen(question.contract.fields, question.data, null) ?? {}) as JsonObject;
};
