import { SHOWN_FROM } from './cell.js';
import type { Cell, Told } from './cell.js';
import type { Indicator } from './indicator.js';
import { toldSafely } from './told-safely.js';

/** A number as whoever is outside the region gets it: no reports, and nothing below five or that would give such a number away (P28). */
export interface ShownIndicator extends Omit<Indicator, 'waarde' | 'berichten' | 'verdelingen' | 'waarvan'> {
  readonly waarde: number | string | null;
  readonly verdelingen: readonly (readonly ShownIndicator[])[];
  readonly waarvan: readonly ShownIndicator[];
}

/** How fast reports were is told of no fewer than so many. */
const MEASURED_FROM = 10;

/** The numbers as they are shown outside the region. */
export const suppressed = (indicators: readonly Indicator[]): readonly ShownIndicator[] => {
  const timed = indicators.find(({ code }) => code === 'meldingen-met-tijdstip')?.waarde ?? 0;
  return indicators
    .filter(({ alleenRegio }) => !alleenRegio)
    .map((one) =>
      one.eenheid === 'minuten' ? shown(one, timed < MEASURED_FROM ? null : one.waarde) : counted(one),
    );
};

const counted = (root: Indicator): ShownIndicator => {
  const cellOf = new Map<Indicator, Cell>();
  const told = toldSafely(cellsOf(root, cellOf));
  const view = (one: Indicator): ShownIndicator => {
    const cell = cellOf.get(one);
    return {
      ...shown(one, cell === undefined ? null : valueAs(cell, told.get(cell) ?? 'below')),
      verdelingen: one.verdelingen.map((parts) => parts.map(view)),
      waarvan: one.waarvan.map(view),
    };
  };
  return view(root);
};

const shown = (
  { code, naam, definitie, eenheid, alleenRegio }: Indicator,
  waarde: ShownIndicator['waarde'],
) => ({
  code,
  naam,
  definitie,
  eenheid,
  alleenRegio,
  waarde,
  verdelingen: [],
  waarvan: [],
});

const cellsOf = (one: Indicator, known: Map<Indicator, Cell>): Cell => {
  const value = one.waarde ?? 0;
  const some = one.waarvan.map((part) => {
    const cell = cellsOf(part, known);
    return [cell, { value: value - cell.value, isRest: true, groups: [] }];
  });
  const parts = one.verdelingen.map((group) => group.map((part) => cellsOf(part, known)));
  const cell = { value, isRest: false, groups: [...parts, ...some] };
  known.set(one, cell);
  return cell;
};

const valueAs = ({ value }: Cell, told: Told): number | string => {
  switch (told) {
    case 'exact':
      return value;
    case 'above':
      return `≥${SHOWN_FROM}`;
    case 'below':
    case 'rest':
      return `<${SHOWN_FROM}`;
  }
};
