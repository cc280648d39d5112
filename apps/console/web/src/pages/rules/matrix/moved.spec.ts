import { describe, expect, it } from '@jest/globals';
import { moved } from './moved.js';

const SIZE = { rows: 20, columns: 4 };
const from = (row: number, column: number, key: string, ctrlKey = false) =>
  moved({ row, column }, SIZE, { key, ctrlKey });

describe('a key in the autorisatiematrix', () => {
  it.each([
    ['ArrowUp', { row: 4, column: 2 }],
    ['ArrowDown', { row: 6, column: 2 }],
    ['ArrowLeft', { row: 5, column: 1 }],
    ['ArrowRight', { row: 5, column: 3 }],
    ['Home', { row: 5, column: 0 }],
    ['End', { row: 5, column: 3 }],
    ['PageUp', { row: 0, column: 2 }],
    ['PageDown', { row: 13, column: 2 }],
  ])('%s leads from row 5, column 2 to %j', (key, to) => {
    expect(from(5, 2, key)).toEqual(to);
  });

  it('leads with Ctrl to the first and the last cell', () => {
    expect([from(5, 2, 'Home', true), from(5, 2, 'End', true)]).toEqual([
      { row: 0, column: 0 },
      { row: 19, column: 3 },
    ]);
  });

  it('stays within the table', () => {
    expect([from(0, 0, 'ArrowUp'), from(0, 0, 'ArrowLeft')]).toEqual([
      { row: 0, column: 0 },
      { row: 0, column: 0 },
    ]);
    expect([from(19, 3, 'ArrowDown'), from(19, 3, 'ArrowRight'), from(15, 0, 'PageDown')]).toEqual([
      { row: 19, column: 3 },
      { row: 19, column: 3 },
      { row: 19, column: 0 },
    ]);
  });

  it.each(['Enter', ' ', 'Tab', 'Escape', 'a'])('does nothing by itself for %j', (key) => {
    expect(from(5, 2, key)).toBeNull();
  });
});
