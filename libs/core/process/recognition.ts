import { CORRECTION } from '../correct/correction.js';
import { isJsonObject } from '../report/json.js';
import type { Json, JsonObject } from '../report/json.js';
import { valueAt } from '../report/json-pointer.js';
import { kindInType } from '../report/kind-in-type.js';
import { personsIn } from '../report/persons-in.js';
import type { ReceivedReport } from '../report/received-report.js';
import type { RecognitionRule, Rulebook } from '../rulebook/rulebook.js';
import { translated } from '../validate/rules/uses-value-lists.js';
import { flatText } from './flat-text.js';

/**
 * What a report is recognised by when its sender offers it again under another id (P21), as texts: the shell makes keyed marks of
 * them, and only those are kept. Null `mark`: it is not looked for.
 */
export interface Recognition {
  readonly mark: string | null;
  /** All that the report says. */
  readonly contents: string;
}

/** Reads unvalidated data, and only to recognise it. A correction is checked against what it corrects, and may be asked for again. */
export const recognitionOf = (rulebook: Rulebook, { partner, event }: ReceivedReport): Recognition | null => {
  if (event === null) return null;
  const { type, source, extensions } = event;
  const data = event.data as unknown as Json;
  const sender = [partner, source, extensions['namens'] ?? ''];
  const contents = flatText([...sender, type, data]);
  const kind = kindInType(type);
  if (kind === CORRECTION) return { mark: null, contents };
  const rule = rulebook.recognitions.get(kind);
  const named =
    rule === undefined || !isJsonObject(data) ? null : namedBy(rule, translated(rulebook, kind, data));
  return { mark: named === null ? contents : flatText([...sender, kind, ...named]), contents };
};

/** The values a rule recognises a report by; null when one is missing: then only the whole contents tell. */
const namedBy = ({ fields, persons }: RecognitionRule, data: JsonObject): readonly Json[] | null => {
  const values: Json[] = [];
  for (const field of fields) {
    const value = valueAt(data, field);
    if (value === undefined) return null;
    values.push(value);
  }
  if (!persons) return values;
  const identities = personsIn(data).map(({ identity }) => identity);
  return identities.length === 0 ? null : [...values, [...new Set(identities)].sort()];
};
