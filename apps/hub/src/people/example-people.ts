import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { officeOf, type Assignment, type Rulebook } from '#core';
import { StartFault } from '#runtime';
import { faultsIn, type PeopleDocument, type PersonDocument, type RoleDocument } from './people-document.js';

/** Where the invented people stand, from the root of the project. */
export const EXAMPLE_PEOPLE = 'deploy/mensen/voorbeeld.json';

/** The invented people of the example, checked against the rulebook; throws one message with everything that is wrong. */
export const examplePeople = (
  rulebook: Rulebook,
  read: (path: string) => string = readInProject,
): readonly PersonDocument[] => {
  const document: unknown = JSON.parse(read(EXAMPLE_PEOPLE));
  const faults = faultsIn(document);
  if (faults.length > 0) throw wrong(faults);
  const { mensen } = document as PeopleDocument;
  const unknown = mensen.flatMap(({ gebruikersnaam, rollen }) =>
    rollen
      .filter((role) => !isKnown(rulebook, assignmentIn(role)))
      .map((role) => `${gebruikersnaam}: ${whatIn(role)} staat niet in de regelset.`),
  );
  if (unknown.length > 0) throw wrong(unknown);
  return mensen;
};

/** A role as it is assigned. */
export const assignmentIn = ({ rol, organisatie, functie, regio, van, tot }: RoleDocument): Assignment => ({
  role: rol,
  organisation: organisatie,
  function: functie ?? null,
  region: regio ?? null,
  period: { from: Date.parse(van), until: tot === undefined ? null : Date.parse(tot) },
});

/** Whether there is such an organisation, function and region, when the role begins or later on. */
const isKnown = (rulebook: Rulebook, assignment: Assignment): boolean => {
  const { region, period, organisation } = assignment;
  const partner = rulebook.partners.get(organisation);
  const from = Math.max(period.from, partner?.period.from ?? period.from);
  return (
    (region === null || rulebook.regions.has(region)) &&
    officeOf(rulebook, assignment, from, region ?? '') !== null
  );
};

const whatIn = ({ organisatie, functie, regio }: RoleDocument): string =>
  [organisatie, functie, regio].filter((part) => part !== undefined).join(', ');

/** The nearest one above this file, whether it runs from `apps/` or from `dist/`. */
const readInProject = (path: string): string => {
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    const file = join(folder, path);
    if (existsSync(file)) return readFileSync(file, 'utf8');
    if (folder === dirname(folder)) throw new StartFault(`Het bestand ${path} is er niet.`);
  }
};

const wrong = (faults: readonly string[]): StartFault =>
  new StartFault([`Het bestand ${EXAMPLE_PEOPLE} klopt niet:`, ...faults].join('\n'));
