import { isJsonObject, type FieldTree, type Json } from '#core';
import { blanked } from './blanked.js';
import { isOpen } from './is-open.js';

/** The content of a report for who only looks, by how its kind classifies each field; what the kind does not know is blank. */
export const maskedReport = (tree: FieldTree | undefined, value: Json | undefined): Json => {
  if (value === undefined || value === null) return null;
  if (tree === undefined) return blanked(value);
  switch (tree.kind) {
    case 'field':
      return isOpen(tree) && tree.values?.includes(value) !== false ? value : blanked(value);
    case 'list':
      return Array.isArray(value)
        ? (value as readonly Json[]).map((item) => maskedReport(tree.item, item))
        : blanked(value);
    case 'object':
      return isJsonObject(value)
        ? Object.fromEntries(
            Object.entries(value).map(([name, of]) => [name, maskedReport(tree.fields[name], of)]),
          )
        : blanked(value);
  }
};
