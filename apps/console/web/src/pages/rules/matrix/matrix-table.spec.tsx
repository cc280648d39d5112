/** @jest-environment jsdom */
import { beforeEach, describe, expect, it } from '@jest/globals';
import { act, fireEvent, render, screen } from '@testing-library/react';
import type { Autorisatiematrix } from '../../../api/desk.generated.js';
import { learn } from '../../../language/words.js';
import { rulesWordsNl } from '../words.js';
import { MatrixTable } from './matrix-table.js';
import { shownGroups } from './shown-groups.js';

learn(rulesWordsNl);

const cell = (stand: string, onderVoorwaarden = false) => ({
  stand,
  onderVoorwaarden,
  manieren: [],
  verboden: [],
  signalen: [],
  nuNiet: [],
});
const MATRIX = {
  ontvangers: [
    { code: 'om', naam: 'Openbaar Ministerie', verboden: [] },
    { code: '3ro', naam: 'Reclassering', verboden: [] },
  ],
  groepen: [
    {
      code: 'rol-slachtoffer',
      naam: 'Slachtoffer',
      rijen: [
        {
          categorie: 'adres',
          rol: 'slachtoffer',
          naam: 'Adres en woonsituatie',
          velden: [{ veld: '/betrokkenen/*/adres', naam: 'Adres' }],
          vakken: [cell('zichtbaar'), cell('niet-delen')],
        },
        {
          categorie: 'identiteit',
          rol: 'slachtoffer',
          naam: 'Naam',
          velden: [],
          vakken: [cell('zichtbaar'), cell('afgeschermd', true)],
        },
      ],
    },
  ],
} as unknown as Autorisatiematrix;

let opened: string[] = [];

const focused = (): string => document.activeElement?.textContent ?? '';
const press = (key: string): boolean => fireEvent.keyDown(document.activeElement ?? document.body, { key });

beforeEach(() => {
  opened = [];
  render(
    <MatrixTable
      matrix={MATRIX}
      groups={shownGroups(MATRIX.groepen, false)}
      caption="Wie krijgt wat?"
      onOpen={(name) => opened.push(name)}
    />,
  );
});

describe('the autorisatiematrix as a table', () => {
  it('has headings for its columns, groups and rows', () => {
    expect(screen.getByRole('table', { name: 'Wie krijgt wat?' })).toBeTruthy();
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Gegevensgroep',
      'Openbaar Ministerie',
      'Reclassering',
    ]);
    expect(screen.getByRole('rowheader', { name: /^Adres en woonsituatie/ })).toBeTruthy();
    expect(screen.getByText('Slachtoffer').closest('th')?.scope).toBe('rowgroup');
  });

  it('has one stop for Tab, and moves with the arrow keys', () => {
    const stops = () => screen.getAllByRole('button').filter(({ tabIndex }) => tabIndex === 0);
    expect(stops()).toHaveLength(1);
    act(() => stops()[0]?.focus());
    press('ArrowDown');
    press('ArrowRight');
    expect(focused()).toBe('Slachtoffer, Naam, Reclassering: Gemaskeerdonder voorwaarden');
    expect(stops()).toEqual([document.activeElement]);
    press('ArrowRight');
    expect(focused()).toContain('Naam, Reclassering');
  });

  it('says what a cell is about and opens it', () => {
    fireEvent.click(screen.getByRole('button', { name: /Adres en woonsituatie, Reclassering: Niet delen/ }));
    expect(opened).toEqual(['adres.slachtoffer.3ro']);
  });
});
