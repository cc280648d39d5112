import { describe, expect, it } from '@jest/globals';
import { sharingPlan } from './sharing-plan.js';

const resources = ['p0', 'p1', 'p2', 'p3', 'p4'];
const held = (by: Record<string, string[]>): Map<string, string> =>
  new Map(Object.entries(by).flatMap(([holder, all]) => all.map((resource) => [resource, holder])));

describe('the sharing plan', () => {
  it('lets who is alone take everything', () => {
    expect(sharingPlan({ me: 'a', members: ['a'], resources, holders: new Map() })).toEqual({
      take: resources,
      release: [],
    });
  });

  it('lets a newcomer wait for what others release, and move no more than its share', () => {
    const sharing = { members: ['b', 'a'], resources, holders: held({ b: resources }) };
    expect(sharingPlan({ ...sharing, me: 'b' })).toEqual({ take: [], release: ['p3', 'p4'] });
    expect(sharingPlan({ ...sharing, me: 'a' })).toEqual({ take: [], release: [] });
  });

  it('leaves a fair sharing as it is', () => {
    const holders = held({ b: ['p0', 'p1', 'p2'], a: ['p3', 'p4'] });
    for (const me of ['a', 'b']) {
      expect(sharingPlan({ me, members: ['a', 'b'], resources, holders })).toEqual({ take: [], release: [] });
    }
  });

  it('releases what is no longer there to share', () => {
    const holders = held({ a: ['weg', 'p0'] });
    expect(sharingPlan({ me: 'a', members: ['a'], resources: ['p0'], holders })).toEqual({
      take: [],
      release: ['weg'],
    });
  });

  it('ends with everything held and nobody two ahead, whatever the start', () => {
    for (let seed = 0; seed < 200; seed += 1) {
      const members = ['a', 'b', 'c', 'd'].slice(0, 1 + (seed % 4));
      const all = Array.from({ length: seed % 13 }, (_, n) => `p${n}`);
      const holders = new Map(
        all
          .filter((_, n) => (seed * 7 + n) % 3)
          .map((r, n) => [r, members[(seed + n * n) % members.length] ?? 'a']),
      );
      for (let round = 0; round < 4; round += 1) {
        for (const me of members) {
          const plan = sharingPlan({ me, members, resources: all, holders });
          plan.release.forEach((resource) => holders.delete(resource));
          plan.take.forEach((resource) => holders.set(resource, me));
        }
      }
      const counts = members.map(
        (member) => [...holders.values()].filter((holder) => holder === member).length,
      );
      expect([holders.size, Math.max(...counts) - Math.min(...counts) <= 1]).toEqual([all.length, true]);
    }
  });
});
