import { describe, expect, it } from '@jest/globals';
import type { Klok } from '../api/desk.generated.js';
import { formatDuration } from '../moments/format-duration.js';
import { formatMoment } from '../moments/format-moment.js';
import { clockNow } from './clock-now.js';

/** A clock as the server sends it: what counts, and between what does not. */
const clock = (
  parts: readonly (readonly [from: string, to: string, counts: boolean])[],
  more: Klok = {},
): Klok => ({
  termijn: 'TM-ZSM',
  stand: 'loopt',
  begint: parts[0]?.[0] ?? '',
  eindigt: parts.at(-1)?.[1] ?? '',
  delen: parts.map(([van, tot, telt]) => ({ van, tot, telt })),
  ...more,
});
const at = (day: string, time: string, offset = '+01:00'): string => `2026-${day}T${time}:00${offset}`;
const seen = (one: Klok, now: string) => {
  const { state, leftMs, endsAt } = clockNow(one, Date.parse(now));
  return [
    state,
    leftMs === null ? null : formatDuration(leftMs),
    endsAt === null ? null : formatMoment(endsAt, 'time', 'nl-NL'),
  ];
};

describe('the ZSM clock', () => {
  const NOW = at('11-22', '09:14');
  const NIGHT = [at('11-22', '00:00'), at('11-22', '09:00'), false] as const;

  it('counts down to its end over a night that does not count', () => {
    const afternoon = clock([
      [at('11-21', '16:02'), at('11-22', '00:00'), true],
      NIGHT,
      [at('11-22', '09:00'), at('11-22', '10:02'), true],
    ]);
    const evening = clock([
      [at('11-21', '22:24'), at('11-22', '00:00'), true],
      NIGHT,
      [at('11-22', '09:00'), at('11-22', '16:24'), true],
    ]);
    const inTheNight = clock([
      [at('11-22', '01:13'), at('11-22', '09:00'), false],
      [at('11-22', '09:00'), at('11-22', '18:00'), true],
    ]);
    expect([afternoon, evening, inTheNight].map((one) => seen(one, NOW))).toEqual([
      ['runs', '0:48', '10:02'],
      ['runs', '7:10', '16:24'],
      ['runs', '8:46', '18:00'],
    ]);
  });

  it('stands still while time does not count, and says where it goes on', () => {
    const evening = clock([
      [at('11-21', '22:24'), at('11-22', '00:00'), true],
      NIGHT,
      [at('11-22', '09:00'), at('11-22', '16:24'), true],
    ]);
    expect(['00:00', '03:00', '08:59'].map((time) => seen(evening, at('11-22', time)))).toEqual(
      Array.from({ length: 3 }, () => ['stands-still', '7:24', '16:24']),
    );
    expect(clockNow(evening, Date.parse(at('11-22', '03:00'))).resumesAt).toBe(
      Date.parse(at('11-22', '09:00')),
    );
    expect(seen(evening, at('11-21', '23:59'))).toEqual(['runs', '7:25', '16:24']);
    expect(seen(evening, at('11-22', '09:00'))).toEqual(['runs', '7:24', '16:24']);
  });

  it('counts down six hours for a suspect of a lighter offence', () => {
    expect(seen(clock([[at('11-22', '09:04'), at('11-22', '15:04'), true]]), NOW)).toEqual([
      'runs',
      '5:50',
      '15:04',
    ]);
  });

  it('counts right in the nights in which the clocks change', () => {
    const autumn = clock([
      [at('10-24', '22:40', '+02:00'), at('10-25', '00:00', '+02:00'), true],
      [at('10-25', '00:00', '+02:00'), at('10-25', '09:00'), false],
      [at('10-25', '09:00'), at('10-25', '16:40'), true],
    ]);
    const spring = clock([
      [at('03-28', '22:40'), at('03-29', '00:00'), true],
      [at('03-29', '00:00'), at('03-29', '09:00', '+02:00'), false],
      [at('03-29', '09:00', '+02:00'), at('03-29', '16:40', '+02:00'), true],
    ]);
    expect(seen(autumn, at('10-25', '02:30', '+02:00'))).toEqual(['stands-still', '7:40', '16:40']);
    expect(seen(autumn, at('10-25', '02:30'))).toEqual(['stands-still', '7:40', '16:40']);
    expect(seen(autumn, at('10-24', '23:40', '+02:00'))).toEqual(['runs', '8:00', '16:40']);
    expect(seen(spring, at('03-29', '01:59'))).toEqual(['stands-still', '7:40', '16:40']);
    expect(seen(spring, at('03-29', '10:00', '+02:00'))).toEqual(['runs', '6:40', '16:40']);
  });

  it('has passed at its very end, and when the server says so', () => {
    const short = clock([[at('11-22', '09:04'), at('11-22', '15:04'), true]]);
    expect(seen(short, at('11-22', '15:03'))).toEqual(['runs', '1 min 00 s', '15:04']);
    expect(seen(short, at('11-22', '15:04'))).toEqual(['passed', null, '15:04']);
    expect(seen({ ...short, stand: 'verstreken' }, NOW)).toEqual(['passed', null, '15:04']);
  });

  it('follows a start that was corrected later, because the server sends the clock anew', () => {
    const first = clock([[at('11-22', '09:04'), at('11-22', '18:04'), true]], { voorlopig: true });
    const corrected = clock([[at('11-22', '09:34'), at('11-22', '18:34'), true]], { gecorrigeerd: true });
    expect([seen(first, NOW), seen(corrected, NOW)]).toEqual([
      ['runs', '8:50', '18:04'],
      ['runs', '9:00', '18:34'],
    ]);
  });

  it('counts nothing down of what stopped, nor of what not everybody at a shared screen may see', () => {
    const stopped = clock([[at('11-22', '09:04'), at('11-22', '18:04'), true]], { stand: 'gehaald' });
    expect(seen(stopped, NOW)).toEqual(['stopped', null, '18:04']);
    expect(seen({ termijn: 'TM-ZSM', stand: 'loopt' }, NOW)).toEqual(['hidden', null, null]);
  });

  it('counts to its end by the clock on the wall when its parts are not shown', () => {
    expect(seen({ stand: 'loopt', eindigt: at('11-22', '10:02') }, NOW)).toEqual(['runs', '0:48', '10:02']);
  });
});
