import type { PersonDocument } from './people-document.js';

/** What the terminal tells of signing in: where, and as whom. */
export const peopleLines = (people: readonly PersonDocument[], deskUrl: string): readonly string[] => {
  const groups = [...new Set(people.map(({ groep }) => groep))];
  return [
    `Aanmelden zonder wachtwoord: ${deskUrl}/v1/aanmelden`,
    ...groups.map((groep) => {
      const names = people
        .filter((person) => person.groep === groep)
        .map(({ gebruikersnaam }) => gebruikersnaam);
      return `  ${groep}: ${names.join(', ')}`;
    }),
  ];
};
