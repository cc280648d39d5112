import { describe, expect, it } from '@jest/globals';
import { persist } from './persist.js';

describe('persisting', () => {
  it('tries again until it succeeds, and tells of each failure', async () => {
    const heard: number[] = [];
    let tries = 0;
    const attempt = (): Promise<string> => {
      tries += 1;
      return tries < 3 ? Promise.reject(new Error('nog niet')) : Promise.resolve('klaar');
    };
    expect(await persist(attempt, (_, failures) => heard.push(failures))).toBe('klaar');
    expect(heard).toEqual([1, 2]);
  });
});
