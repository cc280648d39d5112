import { identityOf } from '../../report/persons-in.js';
import { personsOf } from '../../report/persons-of.js';
import { isJsonObject } from '../../report/json.js';
import type { Json, JsonObject } from '../../report/json.js';
import type { ReportId } from '../../report/received-report.js';
import type { CurrentReport } from '../current-report.js';

const ARREST = 'aanhouding';

/** What a report needs of a person: who, in which role, and what rules ask. How to reach somebody is not passed on. */
const PASSED_ON = [
  'kenmerk',
  'rol',
  'persoon',
  'adres',
  'relatie',
  'verzorgerVanKind',
  'inBeeld',
  'heeftGezag',
  'onderToezichtVan',
  'haltwaardig',
  'aanhouding',
];

/** Somebody whom an organisation knows by name or number, as it may name them in a report of its own. */
export interface HeldPerson {
  readonly mark: string;
  readonly role: string;
  /** The report in which it knows them. */
  readonly reportId: ReportId;
  readonly entry: JsonObject;
}

/**
 * The persons an organisation can name in a report: each once, with the mark of the report in which it knows them. That is the
 * report that is followed, then the newest arrest, then what else came. What was masked or generalised for it is not there.
 */
export const heldPersons = (
  reports: readonly CurrentReport[],
  follows: ReportId | null = null,
): readonly HeldPerson[] => {
  const rank = ({ ids, kind }: CurrentReport): number =>
    follows !== null && ids.has(follows) ? 0 : kind === ARREST ? 1 : 2;
  const held = new Map<string, HeldPerson>();
  const identities = new Set<string>();
  for (const report of [...reports].reverse().sort((one, other) => rank(one) - rank(other)))
    for (const person of personsIn(report)) {
      const identity = identityOf(person.entry['persoon']);
      if (held.has(person.mark) || (identity !== null && identities.has(identity))) continue;
      held.set(person.mark, person);
      if (identity !== null) identities.add(identity);
    }
  return [...held.values()];
};

const personsIn = ({ id: reportId, data }: CurrentReport): readonly HeldPerson[] =>
  (personsOf(data) ?? []).flatMap((entry) => {
    if (!isJsonObject(entry)) return [];
    const { kenmerk: mark, rol: role } = entry;
    const isNamed = typeof mark === 'string' && typeof role === 'string' && isKnown(entry['persoon'], role);
    if (!isNamed) return [];
    const told = PASSED_ON.flatMap((name) => {
      const value = entry[name];
      return value === undefined || isLessThanTold(name, value) ? [] : [[name, value] as const];
    });
    return [{ mark, role, reportId, entry: Object.fromEntries(told) }];
  });

/** Of a child of whom little is known the age is enough (as in every report). */
const isKnown = (person: Json | undefined, role: string): boolean =>
  identityOf(person) !== null ||
  (role === 'kind' && isJsonObject(person) && typeof person['leeftijd'] === 'number');

/** Masked, or of an address only the place: half of a fact is not passed on. */
const isLessThanTold = (name: string, value: Json): boolean =>
  isJsonObject(value) &&
  (value['afgeschermd'] !== undefined || (name === 'adres' && value['huisnummer'] === undefined));
