import { setTimeout as pause } from 'node:timers/promises';
import { checkAgenda } from '../check/check-agenda.js';
import type { ExpectedAgenda, ExpectedItems } from '../scenario/expected-agenda.js';
import type { Scenario } from '../scenario/scenario.js';
import type { Desk } from './desk.js';
import { boardPatienceOf, receiptOf } from './round.js';
import type { Round } from './round.js';

const LOOK_AGAIN_MS = 20;

/** Looks at the agenda of a meeting as each of its members would, and remembers in what it differs. */
export const lookAtAgendas = async (
  round: Round,
  desk: Desk,
  scenario: Scenario,
  expected: ExpectedAgenda,
): Promise<void> => {
  const { na, op, overleg, vergadering } = expected;
  const name = `${scenario.code} agenda ${na === undefined ? `om ${op}` : `na rij ${na}`}`;
  const prefix = `${scenario.code} `;
  const cases = new Map(
    [...round.cases].flatMap(([key, id]) =>
      key.startsWith(prefix) ? [[key.slice(prefix.length), id] as const] : [],
    ),
  );
  const differencesOf = async (look: ExpectedItems, viewer: string): Promise<readonly string[]> =>
    checkAgenda(look, await desk.agenda(viewer, overleg, vergadering), cases, (rij) =>
      receiptOf(round, scenario, rij),
    );
  for (const look of expected.zien)
    for (const viewer of look.wie) {
      const until = performance.now() + boardPatienceOf(round);
      let differences = await differencesOf(look, viewer);
      while (differences.length > 0 && performance.now() < until) {
        await pause(LOOK_AGAIN_MS);
        differences = await differencesOf(look, viewer);
      }
      round.boards.looked += 1;
      differences.forEach((text) => round.unexpected.add(`${name}, ${viewer}: ${text}`));
    }
};
