import { describe, expect, it } from '@jest/globals';
import { diceOf } from './dice.js';
import { runningStories } from './running-stories.js';
import { storyMaker } from './story-maker.js';

const NOW = Date.parse('2026-11-26T10:00:00+01:00');
const begun = () => runningStories(storyMaker(1, 'a', 0), diceOf(2));

describe('stories that run next to one another', () => {
  it('are told to their end, beat by beat, and are forgotten then', () => {
    const stories = begun();
    const told = new Map<string, string[]>();
    let most = 0;
    for (let count = 0; count < 2_000; count += 1) {
      const { running, beat } = stories.next(NOW + count * 60_000);
      told.set(running.story.name, [...(told.get(running.story.name) ?? []), beat.name]);
      stories.advance(running, false);
      most = Math.max(most, stories.all().length);
      if (stories.all().every(({ story }) => story !== running.story))
        expect(told.get(running.story.name)).toEqual(running.story.beats.map(({ name }) => name));
    }
    expect(told.size).toBeGreaterThan(100);
    expect(most).toBeLessThan(20);
  });

  it('end where one goes wrong', () => {
    const stories = begun();
    const { running } = stories.next(NOW);
    stories.advance(running, true);
    expect(stories.all()).toEqual([]);
  });
});
