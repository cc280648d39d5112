import { describe, expect, it } from '@jest/globals';
import { lastHandOver, stepRows, type Step } from './step-rows.js';

const step = (soort: string, ms: number | null, ontvanger: string | null = null): Step => ({
  soort,
  op: ms === null ? null : new Date(ms).toISOString(),
  ms,
  zin: soort,
  details: [],
  ontvanger,
  mislukt: false,
});
const STEPS = [
  step('ontvangen', 0),
  step('besloten', null),
  step('klaargezet', 180, 'om-dh'),
  step('klaargezet', 412, 'vt-hag'),
  step('opgehaald', 7_200_412, 'vt-hag'),
];

describe('what happened with a report', () => {
  it('tells a long silence as one line, wherever moments are known', () => {
    expect(stepRows(STEPS).map((row) => ('idleMs' in row ? row.idleMs : row.step.soort))).toEqual([
      'ontvangen',
      'besloten',
      'klaargezet',
      'klaargezet',
      7_200_000,
      'opgehaald',
    ]);
  });

  it('took until the last recipient first had it', () => {
    expect(lastHandOver(STEPS)).toBe(412);
    expect(lastHandOver([step('ontvangen', 0)])).toBeNull();
  });
});
