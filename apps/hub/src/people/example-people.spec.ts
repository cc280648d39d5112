import { describe, expect, it } from '@jest/globals';
import { exampleRulebook, loadContracts } from '#contracts';
import { compileRulebook, mayChair, mayOpenTable, type Person, type Rulebook } from '#core';
import { assignmentIn, examplePeople } from './example-people.js';
import { peopleLines } from './people-lines.js';

const rulebookOf = (): Rulebook => {
  const compiled = compileRulebook(exampleRulebook(), loadContracts().all);
  if ('findings' in compiled) throw new Error(JSON.stringify(compiled.findings));
  return compiled.rulebook;
};
const rulebook = rulebookOf();
const people = examplePeople(rulebook);
const NOW = Date.parse('2026-11-26T12:00:00+01:00');
const persons: readonly Person[] = people.flatMap(({ gebruikersnaam, naam, rollen }) =>
  rollen.map((role) => ({
    id: gebruikersnaam,
    name: naam,
    signedInAt: NOW,
    assignment: assignmentIn(role),
  })),
);
const someone = {
  gebruikersnaam: 'iemand',
  naam: 'Iemand',
  omschrijving: 'iemand',
  groep: 'Groep',
  rollen: [{ rol: 'zsm-dienst', organisatie: 'om-dh', van: '2020-01-01T00:00:00+01:00' }],
};
const reading =
  (...mensen: readonly object[]) =>
  () =>
    JSON.stringify({ mensen });

describe('the invented people', () => {
  it('sit at every table: each member of it is there, and each overleg has a chair', () => {
    for (const { code, leden, soort } of rulebook.document.tafels) {
      const there = persons.filter((person) => mayOpenTable(rulebook, person, code, NOW) === null);
      const organisations = new Set(there.map(({ assignment }) => assignment.organisation));
      expect([code, leden.filter((member) => !organisations.has(member))]).toEqual([code, []]);
      const chairs = there.filter((person) => mayChair(rulebook, person, code, NOW) === null);
      expect([code, chairs.length]).toEqual([code, soort === 'zsm' ? 0 : 1]);
    }
  });

  it('have every role there is', () => {
    expect([...new Set(persons.map(({ assignment }) => assignment.role))].sort()).toEqual([
      'autorisatiebeheerder',
      'beheerder',
      'deelnemer',
      'fg-auditor',
      'partnerbeheerder',
      'voorzitter',
      'zsm-dienst',
    ]);
  });

  it('are told of on the terminal, each by the name to choose', () => {
    const told = peopleLines(people, 'http://127.0.0.1:4301').join('\n');
    expect(told).toContain('http://127.0.0.1:4301/v1/aanmelden');
    for (const { gebruikersnaam } of people) expect(told).toContain(gebruikersnaam);
  });
});

describe('a file of people', () => {
  it.each<[string, () => string, RegExp]>([
    ['something else', () => '{}', /\/mensen: verwacht een lijst/],
    ['somebody twice', reading(someone, someone), /\/mensen\/1\/gebruikersnaam: staat er al/],
    ['somebody without a name', reading({ ...someone, naam: '' }), /\/mensen\/0\/naam: verwacht een tekst/],
    ['no list of roles', reading({ ...someone, rollen: 'veel' }), /\/mensen\/0\/rollen: verwacht een lijst/],
    [
      'a role that does not exist',
      reading({ ...someone, rollen: [{ ...someone.rollen[0], rol: 'baas' }] }),
      /rollen\/0\/rol: verwacht een van zsm-dienst/,
    ],
    [
      'a moment without a zone',
      reading({ ...someone, rollen: [{ ...someone.rollen[0], tot: '2027-01-01T00:00:00' }] }),
      /rollen\/0\/tot: verwacht een moment met tijdzone/,
    ],
    [
      'a function that the rulebook does not know',
      reading({ ...someone, rollen: [{ ...someone.rollen[0], functie: 'kok' }] }),
      /iemand: om-dh, kok staat niet in de regelset/,
    ],
    [
      'a region that the rulebook does not know',
      reading({ ...someone, rollen: [{ ...someone.rollen[0], regio: 'maan' }] }),
      /iemand: om-dh, maan staat niet in de regelset/,
    ],
  ])('with %s is refused, and told where', (_, read, fault) => {
    expect(() => examplePeople(rulebook, read)).toThrow(fault);
  });
});
