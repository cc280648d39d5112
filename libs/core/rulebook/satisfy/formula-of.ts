import { isJsonObject } from '../../report/json.js';
import type { Json, JsonObject } from '../../report/json.js';
import { pointerSteps } from '../../report/json-pointer.js';
import { ANYTHING, ANY_KIND, KIND, ofKinds, oneOf } from './domain.js';
import type { Formula, Path } from './formula.js';

/** What a condition asks (`holds`), or what its denial asks. Only for conditions that compile. */
export const formulaOf = (schema: Json | undefined, holds: boolean, path: Path = []): Formula => {
  if (!isJsonObject(schema)) return ALWAYS;
  const parts = Object.entries(schema)
    .filter(([keyword]) => keyword !== 'required' || !impliesRequired(schema))
    .map(([keyword, argument]) => ofKeyword(keyword, argument, holds, path));
  return holds ? all(parts) : any(parts);
};

const ALWAYS: Formula = { tag: 'all', parts: [] };

const all = (parts: readonly Formula[]): Formula =>
  parts.length === 1 && parts[0] ? parts[0] : { tag: 'all', parts };
const any = (options: readonly Formula[]): Formula =>
  options.length === 1 && options[0] ? options[0] : { tag: 'any', options };

const ofKeyword = (keyword: string, argument: Json | undefined, holds: boolean, path: Path): Formula => {
  const at = (domain: typeof ANYTHING): Formula => ({ tag: 'at', path, domain });
  const join = holds ? all : any;
  switch (keyword) {
    case 'const':
    case 'enum': {
      const values = keyword === 'enum' ? listOf(argument) : [argument as Json];
      return at(holds ? oneOf(values) : { ...ANYTHING, except: new Set(values) });
    }
    case 'type': {
      const kind = KIND[argument as keyof typeof KIND];
      return at(ofKinds(holds ? kind : ANY_KIND & ~kind));
    }
    case 'minimum':
      return at(
        holds
          ? { ...ofKinds(KIND.number), least: Number(argument) }
          : { ...ANYTHING, below: Number(argument) },
      );
    case 'maximum':
      return at(
        holds
          ? { ...ofKinds(KIND.number), most: Number(argument) }
          : { ...ANYTHING, above: Number(argument) },
      );
    case 'required':
      return join([
        ...isObject(path, holds, listOf(argument)),
        ...listOf(argument).map((name) => member([...path, String(name)], holds)),
      ]);
    case 'properties':
      return join([
        ...isObject(path, holds, Object.keys(isJsonObject(argument) ? argument : {})),
        ...Object.entries(isJsonObject(argument) ? argument : {}).flatMap(([name, part]) => [
          ...(holds || !failsOnAbsence(part) ? [member([...path, name], holds)] : []),
          formulaOf(part, holds, [...path, name]),
        ]),
      ]);
    case 'contains':
      return holds
        ? all([at(ofKinds(KIND.array)), { tag: 'some', path, item: formulaOf(argument, true) }])
        : { tag: 'every', path, item: formulaOf(argument, false) };
    case 'anyOf':
      return (holds ? any : all)(listOf(argument).map((part) => formulaOf(part, holds, path)));
    case 'allOf':
      return join(listOf(argument).map((part) => formulaOf(part, holds, path)));
    case 'not':
      return formulaOf(argument, !holds, path);
    default:
      return ofWord(keyword, argument, holds);
  }
};

/** Denied, only what asks for no member needs this said: in something that is no object every member is absent. */
const isObject = (path: Path, holds: boolean, names: readonly Json[]): readonly Formula[] => {
  if (!holds && names.length > 0) return [];
  return [{ tag: 'at', path, domain: ofKinds(holds ? KIND.object : ANY_KIND & ~KIND.object) }];
};

/** Absent is also what lies in something that is no object. */
const member = (path: Path, isThere: boolean): Formula => ({
  tag: 'at',
  path,
  domain: ofKinds(isThere ? ANY_KIND & ~KIND.absent : KIND.absent),
});

const ofWord = (keyword: string, argument: Json | undefined, holds: boolean): Formula => {
  const word: Formula = { tag: 'word', keyword, argument: JSON.stringify(argument), holds };
  if (!holds) return word;
  const pointers = isJsonObject(argument) ? [argument['van'], argument['in']] : [argument];
  const lists = pointers.flatMap((pointer): readonly Formula[] =>
    typeof pointer === 'string'
      ? [{ tag: 'at', path: pointerSteps(pointer), domain: ofKinds(KIND.array) }]
      : [],
  );
  return all([word, ...lists]);
};

const listOf = (value: Json | undefined): readonly Json[] =>
  Array.isArray(value) ? (value as readonly Json[]) : [];

/** Whether the properties already fail when what is required is absent. */
const impliesRequired = ({ required, properties }: JsonObject): boolean =>
  isJsonObject(properties) &&
  Object.keys(properties).length > 0 &&
  listOf(required).every((name) => typeof name === 'string' && failsOnAbsence(properties[name]));

const failsOnAbsence = (schema: Json | undefined): boolean =>
  isJsonObject(schema) &&
  Object.entries(schema).some(([keyword, argument]) => {
    if (keyword === 'not') return false;
    if (keyword === 'anyOf') return listOf(argument).every(failsOnAbsence);
    if (keyword === 'allOf') return listOf(argument).some(failsOnAbsence);
    return true;
  });
