import { describe, expect, it } from '@jest/globals';
import { draft, type Draft, type Told } from './draft.js';
import { replies } from './replies.js';

const rolls =
  (...numbers: readonly number[]) =>
  (): number => {
    const [next = 0, ...rest] = numbers;
    numbers = rest;
    return next;
  };
const nobodyTold = (): Told => ({ arrests: replies(), crises: replies() });

describe('the next report', () => {
  it('assesses safety only in a case that Veilig Thuis was told of', () => {
    const told = nobodyTold();
    expect(draft(0, told, rolls(0, 0.1, 0)).situation).toBe('aanhouding');
    told.arrests.add({ caseId: 'case-1', because: 7 });
    expect(draft(0, told, rolls(0, 0.1, 0))).toEqual({
      situation: 'beoordeling na aanhouding',
      caseName: 'case-1',
      because: 7,
    });
  });

  it('lets the crisis team report further on a crisis it was told of', () => {
    const told = nobodyTold();
    told.crises.add({ caseId: 'case-2', because: 8 });
    expect(draft(0, told, rolls(0, 0.25, 0))).toEqual({
      situation: 'melding door crisisteam',
      caseName: 'case-2',
      because: 8,
    });
  });

  it('is about one of fifty cases, and later about others', () => {
    const names = (nth: number): Set<string> =>
      new Set(
        Array.from({ length: 500 }, (_, at): Draft => draft(nth, nobodyTold(), rolls(at / 500, 0.9))).map(
          ({ caseName }) => caseName,
        ),
      );
    const [early, late] = [names(0), names(2_000)];
    expect([early.size, late.size]).toEqual([50, 50]);
    expect([...late].filter((name) => early.has(name))).toEqual([]);
  });
});
