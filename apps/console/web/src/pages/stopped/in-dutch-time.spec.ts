import { describe, expect, it } from '@jest/globals';
import { inDutchTime } from './in-dutch-time.js';

describe('Dutch local time', () => {
  it.each<[string, string, string | null]>([
    ['in winter', '2026-11-26T09:00', '2026-11-26T09:00:00+01:00'],
    ['in summer', '2026-07-01T09:00', '2026-07-01T09:00:00+02:00'],
    ['that comes twice is the first', '2026-10-25T02:30', '2026-10-25T02:30:00+02:00'],
    ['that is skipped is an hour later', '2026-03-29T02:30', '2026-03-29T02:30:00+01:00'],
    ['that is none', '2026-13-01T09:00', null],
    ['that is empty', '', null],
  ])('%s', (_, local, moment) => {
    expect(inDutchTime(local)).toBe(moment);
  });
});
