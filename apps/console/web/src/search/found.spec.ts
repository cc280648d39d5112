import { describe, expect, it } from '@jest/globals';
import { found, isId, type Goal } from './found.js';

const page = (title: string): Goal => ({ to: `/${title}`, title, kind: 'page' });
const rule: Goal = {
  to: '/regels/R1',
  title: 'R1',
  kind: 'rule',
  besides: 'Als er een crisismelding is, dan één kopie',
};
const goals = [page('Start'), page('Regels'), page('Tegengehouden berichten'), page('Berichten'), rule];
const titles = (typed: string) => found(goals, typed).map(({ title }) => title);

describe('searching', () => {
  it('finds everything before one types', () => {
    expect(titles(' ')).toHaveLength(goals.length);
  });

  it('finds what begins with it first, and what has all words anywhere', () => {
    expect(titles('bericht')).toEqual(['Berichten', 'Tegengehouden berichten']);
    expect(titles('CRISIS een')).toEqual(['R1']);
    expect(titles('r1 start')).toEqual([]);
  });

  it('shows no more than can be looked over', () => {
    expect(
      found(
        Array.from({ length: 40 }, (_, n) => page(`Blad ${String(n)}`)),
        'blad',
      ),
    ).toHaveLength(12);
  });

  it('knows an id when it sees one', () => {
    expect(isId(' 0E000000-0000-4000-8000-000000000001 ')).toBe(true);
    expect([isId('0e000000'), isId('999990019')]).toEqual([false, false]);
  });
});
