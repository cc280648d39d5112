import { describe, expect, it } from '@jest/globals';
import type { Rol } from '../api/desk.generated.js';
import { goesOn } from './signed-in-again.js';

const role = (toewijzing: number): Rol => ({
  toewijzing,
  rol: 'zsm-dienst',
  organisatie: 'om-dh',
  naam: 'Openbaar Ministerie',
  functie: null,
  regio: null,
  van: '2020-01-01T00:00:00Z',
  tot: null,
});
const who = (naam: string, rol: Rol | null, rollen: Rol[] = [role(1), role(2)]) => ({ naam, rol, rollen });

describe('who signs in again', () => {
  it('goes on where they were', () => {
    expect(goesOn(who('A', role(1)), who('A', role(1)))).toEqual({ how: 'same' });
  });

  it('goes on in the role of before', () => {
    expect(goesOn(who('A', role(2)), who('A', role(1)))).toEqual({ how: 'switch', to: 2 });
  });

  it('begins anew as somebody else, or without the role of before', () => {
    expect(goesOn(who('A', role(1)), who('B', role(1)))).toEqual({ how: 'other' });
    expect(goesOn(who('A', role(2)), who('A', role(1), [role(1)]))).toEqual({ how: 'other' });
    expect(goesOn(who('A', null), who('A', role(1)))).toEqual({ how: 'other' });
  });
});
