import { describe, expect, it } from '@jest/globals';
import { smallRulebook, vtPartner, withPartners } from '#testing';
import type { RulebookDocument } from '../rulebook/rulebook-document.js';
import { activeAssignments } from './active-assignments.js';
import { mayAudit } from './may-audit.js';
import { mayChair } from './may-chair.js';
import { mayOpenTable } from './may-open-table.js';
import type { Assignment, Person } from './person.js';
import { viewerAt } from './viewer-at.js';

const PER = '2027-01-04T00:00:00+01:00';
const NOW = Date.parse('2026-11-26T12:00:00+01:00');
const LATER = Date.parse('2027-01-05T12:00:00+01:00');
const SINCE = '2020-01-01T00:00:00+01:00';
const always = { from: Date.parse(SINCE), until: null };

const tables: RulebookDocument['tafels'] = [
  { code: 'zsm-stad', soort: 'zsm', regios: ['stad'], leden: ['om', 'pol', 'oud', 'heel'] },
  { code: 'zsm-land', soort: 'zsm', regios: ['land'], leden: ['om', 'heel'] },
  { code: 'zsm-beide', soort: 'zsm', regios: ['stad', 'land'], leden: ['om', 'heel'] },
  {
    code: 'ao-stad',
    soort: 'actie-overleg',
    regios: ['stad'],
    leden: ['om', 'pol', 'oud'],
    coordinator: { organisatie: 'oud', functie: 'voorzitter' },
  },
];
const functions = [
  { code: 'voorzitter', naam: 'Voorzitter', van: SINCE },
  { code: 'tijdelijk', naam: 'Tijdelijk', van: SINCE, tot: PER },
];
const rulebook = smallRulebook(
  withPartners(
    [
      vtPartner('oud', { tot: PER, functies: functions }),
      vtPartner('nieuw', { van: PER, functies: functions.slice(0, 1) }),
      vtPartner('heel', { tot: PER }),
      vtPartner('noord', { van: PER }),
      vtPartner('zuid', { van: PER }),
    ],
    {
      tafels: tables,
      opvolgingen: [
        { code: 'F', van: 'oud', naar: 'nieuw', per: PER },
        { code: 'S1', van: 'heel', naar: 'noord', per: PER, regios: ['stad'] },
        { code: 'S2', van: 'heel', naar: 'zuid', per: PER, regios: ['land'] },
      ],
    },
  ),
);

const person = (given: Partial<Assignment>): Person => ({
  id: 'p',
  name: 'Iemand',
  signedInAt: NOW,
  assignment: {
    role: 'zsm-dienst',
    organisation: 'om',
    function: null,
    region: null,
    period: always,
    ...given,
  },
});

describe('a ZSM table', () => {
  const open = (given: Partial<Assignment>, at = NOW) =>
    mayOpenTable(rulebook, person(given), 'zsm-stad', at);

  it('opens for who is on duty there for a member', () => {
    expect(open({})).toBeNull();
    expect(open({ region: 'stad' })).toBeNull();
    expect(viewerAt(rulebook, person({}), 'zsm-stad', NOW)).toEqual({ organisation: 'om', function: null });
  });

  it.each<[string, Partial<Assignment>, RegExp]>([
    ['in another role', { role: 'deelnemer' }, /alleen in de rol zsm-dienst.*autorisatiebeheerder/],
    ['in another region', { region: 'land' }, /geldt niet in de regio.*Stad.*autorisatiebeheerder/],
    ['for another organisation', { organisation: 'cit' }, /zit niet aan deze tafel.*beheerder/],
    ['for an organisation that does not exist', { organisation: 'nergens' }, /zit niet aan deze tafel/],
    ['in a function that does not exist', { function: 'ovj' }, /zit niet aan deze tafel/],
    ['before its period', { period: { from: NOW + 1, until: null } }, /geldt nu niet/],
    ['at the end of its period', { period: { from: 0, until: NOW } }, /geldt nu niet/],
  ])('stays closed for who works %s, and tells what is missing', (_, given, reason) => {
    expect(open(given)).toMatch(reason);
    expect(viewerAt(rulebook, person(given), 'zsm-stad', NOW)).toBeNull();
  });

  it('stays closed when the rulebook has no such table', () => {
    expect(mayOpenTable(rulebook, person({}), 'zsm-nergens', NOW)).toMatch(/niet in de actieve regelset/);
    expect(viewerAt(rulebook, person({}), 'zsm-nergens', NOW)).toBeNull();
  });

  it('opens for a function as long as it exists', () => {
    const given = { organisation: 'oud', function: 'tijdelijk' };
    expect(open(given)).toBeNull();
    expect(open(given, LATER)).toMatch(/organisatie of functie/);
  });

  it('opens after a merger with the old assignment, for who succeeded', () => {
    const chair = person({ organisation: 'oud', function: 'voorzitter' });
    expect(viewerAt(rulebook, chair, 'zsm-stad', LATER)).toEqual({
      organisation: 'nieuw',
      function: 'voorzitter',
    });
    expect(viewerAt(rulebook, person({ organisation: 'nieuw' }), 'zsm-stad', LATER)).toEqual({
      organisation: 'nieuw',
      function: null,
    });
    expect(open({ organisation: 'nieuw' })).toMatch(/zit niet aan deze tafel/);
  });

  it('opens after a split for the part of the region, and for nobody where the part cannot be told', () => {
    const seat = (region: string | null, table: string) =>
      viewerAt(rulebook, person({ organisation: 'heel', region }), table, LATER)?.organisation;
    expect([seat('stad', 'zsm-beide'), seat('land', 'zsm-beide')]).toEqual(['noord', 'zuid']);
    expect([seat(null, 'zsm-stad'), seat(null, 'zsm-land')]).toEqual(['noord', 'zuid']);
    const untold = person({ organisation: 'heel' });
    expect(mayOpenTable(rulebook, untold, 'zsm-beide', LATER)).toMatch(/gesplitst/);
    expect(viewerAt(rulebook, untold, 'zsm-beide', LATER)).toBeNull();
    expect(mayOpenTable(rulebook, untold, 'zsm-beide', NOW)).toBeNull();
  });
});

describe('an overleg', () => {
  const chair = { role: 'voorzitter', organisation: 'oud', function: 'voorzitter' } as const;

  it('opens for its participants and chair, not for who is on duty at a ZSM table', () => {
    const open = (given: Partial<Assignment>) => mayOpenTable(rulebook, person(given), 'ao-stad', NOW);
    expect([open({ role: 'deelnemer' }), open(chair)]).toEqual([null, null]);
    expect(open({})).toMatch(/deelnemer of voorzitter/);
  });

  it('is chaired for the organisation and function that coordinate it, also after a merger', () => {
    const may = (given: Partial<Assignment>, at = NOW) => mayChair(rulebook, person(given), 'ao-stad', at);
    expect([may(chair), may(chair, LATER), may({ ...chair, organisation: 'nieuw' }, LATER)]).toEqual([
      null,
      null,
      null,
    ]);
    expect(may({ role: 'deelnemer' })).toMatch(/alleen in de rol voorzitter/);
    expect(may({ role: 'voorzitter' })).toMatch(/voorgezeten door Organisatie oud \(functie voorzitter\)/);
    expect(may({ ...chair, function: null })).toMatch(/functie voorzitter/);
    expect(may({ ...chair, region: 'land' })).toMatch(/niet in de regio/);
  });
});

describe('who read what', () => {
  const may = (given: Partial<Assignment>, of: string, at = NOW) =>
    mayAudit(rulebook, person({ role: 'fg-auditor', ...given }), of, at);

  it('is seen by the auditor of the organisation, of who succeeded it, and of the hub', () => {
    expect([
      may({}, 'om'),
      may({ organisation: 'nieuw' }, 'oud', LATER),
      may({ organisation: 'hub' }, 'om'),
    ]).toEqual([null, null, null]);
  });

  it('is seen by nobody else', () => {
    expect(may({}, 'pol')).toMatch(/eigen organisatie/);
    expect(may({ role: 'beheerder' }, 'om')).toMatch(/fg-auditor/);
    expect(may({ period: { from: 0, until: NOW } }, 'om')).toMatch(/geldt nu niet/);
    expect(may({ organisation: 'nieuw' }, 'oud')).toMatch(/geldt nu niet/);
  });
});

describe('of all that was assigned', () => {
  const active = (given: Partial<Assignment>, at: number) =>
    activeAssignments(rulebook, [person(given).assignment], at).length;

  it('counts what is within its period, for who takes part or was succeeded', () => {
    expect([
      active({}, NOW),
      active({ organisation: 'oud' }, LATER),
      active({ organisation: 'hub' }, NOW),
    ]).toEqual([1, 1, 1]);
    expect(active({ organisation: 'heel' }, LATER)).toBe(1);
    expect(active({ organisation: 'nieuw' }, NOW)).toBe(0);
    expect(active({ organisation: 'nergens' }, NOW)).toBe(0);
    expect(active({ period: { from: 0, until: NOW } }, NOW)).toBe(0);
    expect(active({ period: { from: NOW, until: null } }, NOW)).toBe(1);
  });
});
