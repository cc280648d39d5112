import { describe, expect, it } from '@jest/globals';
import { smallRulebook, vtPartner, withPartners } from '#testing';
import type { Person, Role } from '../person.js';
import { lookedAsIn, lookNotation, type LookedAs } from './looked-as.js';
import { lookingAs } from './looking-as.js';
import { lookPurpose } from './look-purposes.js';
import { lookablePartners, mayLook, mayLookAs } from './may-look-as.js';

const NOW = Date.parse('2026-11-26T12:00:00+01:00');
const SINCE = '2020-01-01T00:00:00+01:00';
const PER = '2026-01-01T00:00:00+01:00';
const functions = [
  { code: 'advies', naam: 'Advies', van: SINCE },
  { code: 'oud', naam: 'Oud', van: SINCE, tot: PER },
];
const rulebook = smallRulebook(
  withPartners(
    [vtPartner('een', { functies: functions }), vtPartner('weg', { tot: PER }), vtPartner('opvolger')],
    { opvolgingen: [{ code: 'F', van: 'weg', naar: 'opvolger', per: PER }] },
  ),
);

const person = (role: Role, organisation: string, region: string | null = null): Person => ({
  id: 'p',
  name: 'Iemand',
  signedInAt: NOW,
  assignment: { role, organisation, function: null, region, period: { from: 0, until: NOW + 1 } },
});
const as = (organisation: string, more: Partial<LookedAs> = {}): LookedAs => ({
  role: 'deelnemer',
  organisation,
  function: null,
  region: null,
  ...more,
});
const may = (who: Person, whom: LookedAs, at = NOW) => mayLookAs(rulebook, who, whom, at);

describe('as whom somebody looks', () => {
  it.each([
    ['een@deelnemer', as('een')],
    ['een.advies@deelnemer', as('een', { function: 'advies' })],
    ['een.advies@zsm-dienst@stad', as('een', { function: 'advies', role: 'zsm-dienst', region: 'stad' })],
    ['een@partnerbeheerder@stad', as('een', { role: 'partnerbeheerder', region: 'stad' })],
  ])('is written as %s', (notation, whom) => {
    expect([lookedAsIn(notation), lookNotation(whom)]).toEqual([whom, notation]);
  });

  it.each([
    '',
    'een',
    'een@',
    '@deelnemer',
    'een@beheerder',
    'een@deelnemer@',
    'EEN@deelnemer',
    'een.@voorzitter',
  ])('is not told by %j', (notation) => {
    expect(lookedAsIn(notation)).toBeNull();
  });

  it('is for a purpose of a fixed list', () => {
    expect([lookPurpose('toezicht'), lookPurpose('zomaar'), lookPurpose('constructor')]).toEqual([
      'toezicht',
      null,
      null,
    ]);
  });
});

describe('looking as a partner', () => {
  it('is for those of the hub who watch over rights, as any partner that takes part', () => {
    for (const role of ['autorisatiebeheerder', 'fg-auditor'] as const) {
      expect(may(person(role, 'hub'), as('een'))).toBeNull();
      expect(may(person(role, 'hub'), as('weg'))).toMatch(/doet nu niet mee/);
      expect(may(person(role, 'hub'), as('hub'))).toMatch(/doet nu niet mee/);
    }
    expect(lookablePartners(rulebook, person('fg-auditor', 'hub'), NOW)).toEqual(
      expect.arrayContaining(['een', 'opvolger', 'om']),
    );
  });

  it('is for those of a partner who keep its people, as that partner alone, also once it was succeeded', () => {
    for (const role of ['partnerbeheerder', 'autorisatiebeheerder', 'fg-auditor'] as const) {
      expect(may(person(role, 'een'), as('een', { function: 'advies' }))).toBeNull();
      expect(may(person(role, 'een'), as('om'))).toMatch(/alleen meekijken als uw eigen organisatie/);
    }
    expect(may(person('partnerbeheerder', 'weg'), as('opvolger'))).toBeNull();
  });

  it.each<Role>(['beheerder', 'partnerbeheerder', 'zsm-dienst', 'voorzitter', 'deelnemer'])(
    'is not for a %s of the hub, and tells who may',
    (role) => {
      expect(may(person(role, 'hub'), as('een'))).toMatch(/autorisatiebeheerder of fg-auditor.*Rollen geeft/);
    },
  );

  it('is only in a function and a region that the partner has now', () => {
    const auditor = person('fg-auditor', 'hub');
    expect(may(auditor, as('een', { function: 'oud' }))).toMatch(/heeft die functie nu niet/);
    expect(may(auditor, as('een', { function: 'nergens' }))).toMatch(/heeft die functie nu niet/);
    expect(may(auditor, as('een', { region: 'nergens' }))).toMatch(/werkt niet in die regio/);
  });

  it('never reaches further than the own role: not in time, not in place, not one in another', () => {
    const local = person('partnerbeheerder', 'een', 'stad');
    expect(may(local, as('een'))).toMatch(/geldt in één regio/);
    expect(may(person('partnerbeheerder', 'een'), as('een'), NOW + 1)).toMatch(/geldt nu niet/);
    const looking = lookingAs(person('fg-auditor', 'hub'), as('een'), 'toezicht');
    expect(mayLook(rulebook, looking, NOW)).toMatch(/kijkt al mee/);
    expect(looking).toMatchObject({
      id: 'p',
      assignment: { role: 'deelnemer', organisation: 'een', period: { until: NOW + 1 } },
      look: { role: 'fg-auditor', organisation: 'hub', purpose: 'toezicht' },
    });
  });
});
