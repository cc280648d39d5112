import { median } from '../measure/median.js';
import type { Bench } from '../place/bench.js';
import type { Input } from '../place/input.js';
import { inDutch } from '../report/in-dutch.js';
import { floor, hub, type Contestant } from './contestants.js';
import { throughputRound, type Throughput } from './throughput-round.js';

/** Floor and hub on one kind of log. */
export interface Duel {
  readonly floor: number | null;
  readonly hub: number | null;
  /** Hub to floor, the median of the pairs; null when one of them did not run. */
  readonly ratio: number | null;
  readonly memoryMb: Throughput['memoryMb'] | null;
}

/** Floor and hub in turn, so that both feel the same machine; the median of the rounds and of the pairs counts. */
export const duel = async (bench: Bench, input: Input, runs: readonly Contestant[]): Promise<Duel> => {
  const results = new Map<Contestant, Throughput[]>(runs.map((contestant) => [contestant, []]));
  for (let round = 0; round < bench.settings.rounds; round += 1)
    for (const contestant of runs) {
      const result = await throughputRound(bench, input, contestant);
      results.get(contestant)?.push(result);
      bench.say(inDutch.round(contestant.name, result));
    }
  const [floors, hubs] = [results.get(floor) ?? [], results.get(hub) ?? []];
  const ratios = hubs.flatMap(({ perSecond }, at) => {
    const beside = floors[at];
    return beside === undefined ? [] : [perSecond / beside.perSecond];
  });
  return {
    floor: medianRate(floors),
    hub: medianRate(hubs),
    ratio: ratios.length === 0 ? null : median(ratios),
    memoryMb: hubs.at(-1)?.memoryMb ?? null,
  };
};

const medianRate = (results: readonly Throughput[]): number | null =>
  results.length === 0 ? null : median(results.map(({ perSecond }) => perSecond));
