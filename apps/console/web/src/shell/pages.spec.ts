import { describe, expect, it } from '@jest/globals';
import type { PaginaRecht } from '../api/desk.generated.js';
import { mayOpen, missingFor, pageAt } from './pages.js';

const right = (pagina: PaginaRecht['pagina'], ontbreekt: string | null): PaginaRecht => ({
  pagina,
  mag: ontbreekt === null,
  ontbreekt,
  tafels: [],
});

describe('a page of the console', () => {
  it('is found by its address, and by what lies below it', () => {
    expect(
      ['/', '/zsm-bord', '/zsm-bord/haaglanden', '/zsm-borden', '/berichten/1'].map((to) => pageAt(to)?.name),
    ).toEqual(['start', 'zsm-bord', 'zsm-bord', undefined, 'berichten']);
  });

  it('is there for whom the server says it is, and otherwise tells what is missing', () => {
    const rights = {
      paginas: [right('start', null), right('tegengehouden', 'Dat kan alleen in de rol beheerder.')],
    };
    expect([mayOpen(rights, 'start'), mayOpen(rights, 'tegengehouden')]).toEqual([true, false]);
    expect(missingFor(rights, 'tegengehouden')).toBe('Dat kan alleen in de rol beheerder.');
  });
});
