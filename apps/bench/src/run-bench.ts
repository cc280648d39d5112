import type { Bench } from './place/bench.js';
import { prepareInput } from './place/input.js';
import { floor, hub } from './rounds/contestants.js';
import { duel } from './rounds/duel.js';

export const runBench = async (bench: Bench): Promise<void> => {
  const { settings, say } = bench;
  say(
    `Ingebouwd log, ${settings.reports.toLocaleString('nl-NL')} berichten per ronde (CPU: proces + PostgreSQL per 100.000)`,
  );
  const embedded = await prepareInput(bench, 'ingebouwd', [], settings.reports);
  const contestants = [
    ...(settings.parts.has('floor') ? [floor] : []),
    ...(settings.parts.has('embedded') ? [hub] : []),
  ];
  const result = await duel(bench, embedded, contestants);
  say(`  verhouding ${result.ratio?.toFixed(2) ?? '-'}`);
};
