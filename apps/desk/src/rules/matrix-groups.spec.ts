import { describe, expect, it } from '@jest/globals';
import { readCategories } from '#contracts';
import { matrixGroups } from './matrix-groups.js';

const row = (category: string, role: string | null) => ({ category, role, fields: [], cells: [] });

describe('the rows of the autorisatiematrix', () => {
  it('stand under who they are about, victims first, and then under their subject', () => {
    const rows = [
      row('identiteit', 'verdachte'),
      row('relaas', null),
      row('adres', 'slachtoffer'),
      row('triage', null),
    ];
    const groups = matrixGroups(rows, readCategories());
    expect(groups.map(({ name, rows: own }) => [name, own.map(({ category }) => category)])).toEqual([
      ['Slachtoffer', ['adres']],
      ['Verdachte', ['identiteit']],
      ['Taxatie', ['triage']],
      ['Strafzaak', ['relaas']],
    ]);
  });

  it('have a heading for a role that nobody thought of', () => {
    expect(matrixGroups([row('rol', 'buur')], new Map()).map(({ name }) => name)).toEqual(['buur']);
  });
});
