import { ROLES, type Role } from '#core';

/** Invented people with their roles, as the example file lists them. */
export interface PeopleDocument {
  readonly mensen: readonly PersonDocument[];
}

export interface PersonDocument {
  readonly gebruikersnaam: string;
  readonly naam: string;
  readonly omschrijving: string;
  /** Under which heading they are listed when one signs in. */
  readonly groep: string;
  readonly rollen: readonly RoleDocument[];
}

export interface RoleDocument {
  readonly rol: Role;
  readonly organisatie: string;
  readonly functie?: string;
  /** Absent: everywhere that organisation works. */
  readonly regio?: string;
  readonly van: string;
  readonly tot?: string;
}

/** What is wrong with such a file, each with its place; empty: nothing. */
export const faultsIn = (read: unknown): readonly string[] => {
  const people = fieldOf(read, 'mensen');
  if (!Array.isArray(people)) return ['/mensen: verwacht een lijst.'];
  const names = people.map((person: unknown) => fieldOf(person, 'gebruikersnaam'));
  return people.flatMap((person: unknown, at) => {
    const place = `/mensen/${at}`;
    const texts = ['gebruikersnaam', 'naam', 'omschrijving', 'groep'].filter(
      (name) => !isText(fieldOf(person, name)),
    );
    const roles = fieldOf(person, 'rollen');
    return [
      ...texts.map((name) => `${place}/${name}: verwacht een tekst.`),
      ...(names.indexOf(names[at]) < at ? [`${place}/gebruikersnaam: staat er al.`] : []),
      ...(Array.isArray(roles)
        ? roles.flatMap((role: unknown, nth) => faultsInRole(role, `${place}/rollen/${nth}`))
        : [`${place}/rollen: verwacht een lijst.`]),
    ];
  });
};

const faultsInRole = (role: unknown, place: string): readonly string[] => [
  ...(ROLES.some((one) => one === fieldOf(role, 'rol'))
    ? []
    : [`${place}/rol: verwacht een van ${ROLES.join(', ')}.`]),
  ...(isText(fieldOf(role, 'organisatie')) ? [] : [`${place}/organisatie: verwacht een ketenpartner.`]),
  ...['functie', 'regio'].flatMap((name) => {
    const value = fieldOf(role, name);
    return value === undefined || isText(value) ? [] : [`${place}/${name}: verwacht een code.`];
  }),
  ...['van', 'tot'].flatMap((name) => {
    const value = fieldOf(role, name);
    const isRight = name === 'tot' && value === undefined ? true : isText(value) && ZONED.test(value);
    return isRight ? [] : [`${place}/${name}: verwacht een moment met tijdzone.`];
  }),
];

const ZONED = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/;

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
