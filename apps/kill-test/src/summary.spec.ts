import { describe, expect, it } from '@jest/globals';
import { summary } from './summary.js';
import type { TrialResult } from './trial.js';

const good: TrialResult = {
  acknowledged: 100,
  refused: 5,
  delivered: 300,
  terms: 40,
  repeated: 2,
  lost: 0,
  doubled: 0,
  disordered: 0,
  leaked: 0,
  fell: 0,
  findings: [],
  kills: { intake: 1, clock: 1, dispatch: 1, postgresql: 1 },
};
const of = (embedded: Partial<TrialResult>) =>
  summary(
    new Map([
      ['embedded', { ...good, ...embedded }],
      ['kafka', good],
    ]),
  );

describe('the summary', () => {
  it('adds the trials up', () => {
    expect(of({})).toMatchObject({
      acknowledged: 200,
      delivered: 600,
      kills: 8,
      logs: ['embedded', 'kafka'],
      passed: true,
    });
  });

  it.each(['lost', 'doubled', 'disordered', 'leaked'] as const)(
    'fails when one log has something %s',
    (name) => {
      expect(of({ [name]: 1 })).toMatchObject({ [name]: 1, passed: false });
    },
  );

  it('fails when nothing was acknowledged, no term ended, or a part was never killed', () => {
    expect(of({ acknowledged: 0 }).passed).toBe(false);
    expect(of({ terms: 0 }).passed).toBe(false);
    expect(of({ kills: { intake: 2, clock: 1, dispatch: 0, postgresql: 1 } }).passed).toBe(false);
    expect(summary(new Map()).passed).toBe(false);
  });
});
