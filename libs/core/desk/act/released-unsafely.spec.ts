import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../report/json.js';
import { releasedUnsafely, type ReleaseReport } from './released-unsafely.js';

const decision = (besluit: string, more: JsonObject = {}): ReleaseReport => ({
  id: 'besluit',
  kind: 'zsm-beslissing',
  receivedAt: 100,
  data: { status: 'definitief', beslissingen: [{ kenmerk: 'V1', besluit }], ...more },
});
const assessment = (acuteOnveiligheid: string, receivedAt = 10): ReleaseReport => ({
  id: 'beoordeling',
  kind: 'veiligheidsbeoordeling',
  receivedAt,
  data: { acuteOnveiligheid, veiligheidsvoorwaarden: ['Niet naar huis.'] },
});
const TAKEN: JsonObject = { voorwaardenOvergenomen: { overgenomen: 'ja' } };
const readAt = (at: number) => new Map([['beoordeling', at]]);

describe('a final release is counted as unsafe', () => {
  it.each<[string, ...Parameters<typeof releasedUnsafely>, readonly string[]]>([
    [
      'without the assessment that was expected',
      decision('heenzenden'),
      [],
      new Map(),
      ['beoordeling-ontbreekt'],
    ],
    [
      'when the assessment came only after it',
      decision('heenzenden'),
      [assessment('nee', 101)],
      new Map(),
      ['beoordeling-ontbreekt'],
    ],
    [
      'while it is not known whether it is acutely unsafe',
      decision('heenzenden', TAKEN),
      [assessment('onbekend')],
      readAt(50),
      ['acuut-onbekend'],
    ],
    [
      'when nobody had read the conditions by then',
      decision('heenzenden', TAKEN),
      [assessment('nee')],
      readAt(101),
      ['voorwaarden-niet-gelezen'],
    ],
    [
      'when the conditions were not taken over',
      decision('heenzenden', { voorwaardenOvergenomen: { overgenomen: 'deels' } }),
      [assessment('ja')],
      readAt(50),
      ['voorwaarden-niet-overgenomen'],
    ],
  ])('%s', (_, release, assessments, seen, expected) => {
    expect(releasedUnsafely(release, assessments, seen)).toEqual(expected);
  });
});

describe('it is not counted', () => {
  it.each<[string, ...Parameters<typeof releasedUnsafely>]>([
    ['when it was safe', decision('heenzenden', TAKEN), [assessment('nee')], readAt(50)],
    ['when nobody was released', decision('vasthouden'), [], new Map()],
    ['when it was only intended', decision('heenzenden', { status: 'voorgenomen' }), [], new Map()],
    ['when no assessment was expected', decision('heenzenden'), null, new Map()],
  ])('%s', (_, release, assessments, seen) => {
    expect(releasedUnsafely(release, assessments, seen)).toEqual([]);
  });
});
