import { describe, expect, it } from '@jest/globals';
import type { Autorisatiematrix, Matrixrij } from '../../../api/desk.generated.js';
import { foundCell } from './found-cell.js';
import { shownGroups } from './shown-groups.js';

const row = (categorie: string, rol: string | null, stands: readonly string[]): Matrixrij =>
  ({
    categorie,
    rol,
    naam: categorie,
    velden: [],
    vakken: stands.map((stand) => ({ stand })),
  }) as unknown as Matrixrij;

const MATRIX = {
  ontvangers: [{ code: 'om' }, { code: 'vt' }],
  groepen: [
    {
      code: 'rol-kind',
      naam: 'Kinderen',
      rijen: [
        row('adres', 'kind', ['niet-delen', 'niet-delen']),
        row('rol', 'kind', ['zichtbaar', 'niet-delen']),
      ],
    },
    { code: 'taxatie', naam: 'Taxatie', rijen: [row('triage', null, ['niet-delen', 'niet-delen'])] },
    { code: 'zaak', naam: 'Zaak', rijen: [row('adres', null, ['niet-delen', 'alleen-signaal'])] },
  ],
} as unknown as Autorisatiematrix;

const placed = (onlyShared: boolean) =>
  shownGroups(MATRIX.groepen, onlyShared).map(({ naam, rows }) => [
    naam,
    rows.map(({ row: { categorie }, place }) => `${place} ${categorie}`),
  ]);

describe('the rows of the autorisatiematrix', () => {
  it('are numbered over all groups', () => {
    expect(placed(false)).toEqual([
      ['Kinderen', ['0 adres', '1 rol']],
      ['Taxatie', ['2 triage']],
      ['Zaak', ['3 adres']],
    ]);
  });

  it('are without what nobody gets when one asks so', () => {
    expect(placed(true)).toEqual([
      ['Kinderen', ['0 rol']],
      ['Zaak', ['1 adres']],
    ]);
  });
});

describe('a cell in an address', () => {
  it('is found by category, role and recipient', () => {
    expect(foundCell(MATRIX, 'adres.kind.vt')).toMatchObject({
      group: 'Kinderen',
      recipient: { code: 'vt' },
      cell: { stand: 'niet-delen' },
    });
    expect(foundCell(MATRIX, 'adres..vt')).toMatchObject({
      group: 'Zaak',
      cell: { stand: 'alleen-signaal' },
    });
  });

  it.each([null, '', 'adres.kind.ggz', 'iets.kind.om'])('is none for %j', (name) => {
    expect(foundCell(MATRIX, name)).toBeNull();
  });
});
