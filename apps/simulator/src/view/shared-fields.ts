import type { Json, JsonObject } from '#core';
import { groupBy } from './group-by.js';
import { readFields } from './read-fields.js';
import type { Field } from './read-fields.js';
import { showingOf } from './showing.js';
import type { Showing } from './showing.js';

/** How fields were shared, in the order people read it. */
export const ways = ['volledig', 'gegeneraliseerd', 'aantal', 'afgeschermd', 'niet gedeeld'] as const;

export type Way = (typeof ways)[number];

const IDENTIFYING_WITHIN_REPORT = new Set(['kenmerk', 'rol']);

/** Names of fields and roles per way of sharing, for people to read. Holds no value of the report. */
export const sharedFields = (
  sent: JsonObject,
  view: JsonObject,
): Readonly<Record<Way, readonly string[]>> => {
  const { fields, counts } = readFields(view);
  const seen = new Map(fields.map(({ path, value }) => [path, value]));
  const shared: Record<Way, string[]> = {
    volledig: [],
    gegeneraliseerd: [],
    aantal: [...counts].map(([role, number]) => `${role}: ${number}`),
    afgeschermd: [],
    'niet gedeeld': [],
  };
  for (const { label, members } of groupsOf(readFields(sent).fields, seen)) {
    if (members[0]?.role !== null && counts.has(members[0]?.role ?? '')) continue;
    for (const way of ways) {
      const names = members
        .filter((field) => wayOf(showing(field, seen)) === way)
        .map((field) => nameOf(field, seen));
      if (names.length === 0) continue;
      const isWhole = label !== null && names.length === members.length && way !== 'gegeneraliseerd';
      shared[way].push(`${label === null ? '' : `${label}: `}${isWhole ? 'alles' : names.join(', ')}`);
    }
  }
  return shared;
};

interface Group {
  /** null: the report itself. */
  readonly label: string | null;
  readonly members: readonly Field[];
}

/** The report itself, and the persons, those of one role taken together where the same is shared of them. */
const groupsOf = (sent: readonly Field[], seen: ReadonlyMap<string, Json>): readonly Group[] => {
  const described = sent.filter(
    ({ person, name }) => person !== null && !IDENTIFYING_WITHIN_REPORT.has(name),
  );
  const persons = [...groupBy(described, ({ person }) => person).values()];
  const alike = [...groupBy(persons, (fields) => patternOf(fields, seen)).values()];
  return [
    { label: null, members: sent.filter(({ person }) => person === null) },
    ...alike.map((group) => ({ label: labelOf(group, persons), members: group[0] ?? [] })),
  ];
};

const patternOf = (person: readonly Field[], seen: ReadonlyMap<string, Json>): string => {
  const used = new Set(person.map((field) => wayOf(showing(field, seen))));
  const shown = used.size === 1 ? [...used] : person.map((field) => `${field.name} ${showing(field, seen)}`);
  return [person[0]?.role, ...shown].join(';');
};

/** The role, with how many there are; where a role falls apart into groups, with the report's own label of each person. */
const labelOf = (group: readonly (readonly Field[])[], persons: readonly (readonly Field[])[]): string => {
  const role = group[0]?.[0]?.role ?? 'persoon';
  const ofRole = persons.filter(([field]) => field?.role === role).length;
  if (ofRole === group.length) return ofRole === 1 ? role : `${role} (${ofRole})`;
  return `${role} ${group.map(([field]) => field?.person).join(', ')}`;
};

const showing = ({ path, value }: Field, seen: ReadonlyMap<string, Json>): Showing =>
  showingOf(value, seen.get(path));

const wayOf = (shown: Showing): Way => {
  if (shown === 'volledig' || shown === 'afgeschermd') return shown;
  if (shown === 'andere inhoud') return 'volledig';
  return shown === 'afwezig' ? 'niet gedeeld' : 'gegeneraliseerd';
};

const nameOf = (field: Field, seen: ReadonlyMap<string, Json>): string => {
  const shown = showing(field, seen);
  if (shown === 'andere inhoud') return `${field.name} (in de woorden van de regelset)`;
  return shown.startsWith('alleen ') ? `${field.name} (${shown})` : field.name;
};
