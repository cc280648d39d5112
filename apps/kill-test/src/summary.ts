import type { TrialResult } from './trial.js';

const COUNTS = [
  'acknowledged',
  'refused',
  'delivered',
  'terms',
  'repeated',
  'lost',
  'doubled',
  'disordered',
  'leaked',
  'fell',
] as const;

type Counts = Record<(typeof COUNTS)[number], number>;

export interface Summary extends Counts {
  readonly kills: number;
  readonly killed: TrialResult['kills'];
  readonly logs: readonly string[];
  /** Nothing lost, doubled, disordered or leaked, and each part was killed on each log. */
  readonly passed: boolean;
}

const zero: Counts = {
  acknowledged: 0,
  refused: 0,
  delivered: 0,
  terms: 0,
  repeated: 0,
  lost: 0,
  doubled: 0,
  disordered: 0,
  leaked: 0,
  fell: 0,
};

/** All trials together. */
export const summary = (results: ReadonlyMap<string, TrialResult>): Summary => {
  const counts = { ...zero };
  const killed = { intake: 0, clock: 0, dispatch: 0, postgresql: 0 };
  for (const result of results.values()) {
    for (const name of COUNTS) counts[name] += result[name];
    for (const victim of ['intake', 'clock', 'dispatch', 'postgresql'] as const)
      killed[victim] += result.kills[victim];
  }
  return {
    ...counts,
    kills: Object.values(killed).reduce((sum, many) => sum + many, 0),
    killed,
    logs: [...results.keys()],
    passed: results.size > 0 && [...results.values()].every(isFlawless),
  };
};

const isFlawless = ({
  acknowledged,
  terms,
  lost,
  doubled,
  disordered,
  leaked,
  kills,
}: TrialResult): boolean =>
  acknowledged > 0 &&
  terms > 0 &&
  lost + doubled + disordered + leaked === 0 &&
  Object.values(kills).every((many) => many > 0);
