import { setTimeout as pause } from 'node:timers/promises';
import { openInboxes } from '../partner/open-inboxes.js';
import { partnerClient } from '../partner/partner-client.js';
import { loadScenarios } from '../scenario/load-scenarios.js';
import { isTold, stepsOf } from '../scenario/told-terms.js';
import type { Scenario } from '../scenario/scenario.js';
import type { PlayedRow, PlayResult } from './play-event.js';
import { playRow } from './play-row.js';
import { playTermRow } from './play-term-row.js';
import type { PlayOptions } from './play-options.js';
import { patienceOf, type Round } from './round.js';
import { sweepDuties } from './sweep-duties.js';
import { sweep } from './sweep.js';
import { watchBoards } from './watch-boards.js';

// Time for a delivery that must not come to come after all.
const GRACE_MILLISECONDS = 750;

/**
 * Plays the scenarios once, as the partners' systems would, over the hub's HTTP interfaces alone, and checks every outcome.
 * Throws only when the hub cannot be reached; everything else that differs is in `unexpected`.
 */
export const playScenarios = async (options: PlayOptions): Promise<PlayResult> => {
  const startedAt = performance.now();
  const script = options.script ?? loadScenarios();
  const clients = new Map(
    Object.entries(options.tokens).map(
      ([code, token]) => [code, partnerClient(options.baseUrl, code, token)] as const,
    ),
  );
  const inboxes = await openInboxes([...clients.values()]);
  const round: Round = {
    options,
    script,
    clients,
    inboxes,
    sent: new Map(),
    cases: new Map(),
    unexpected: new Set(),
    boards: { looked: 0 },
  };
  try {
    const played = await playAll(round);
    const result = resultOf(round, played, (performance.now() - startedAt) / 1_000);
    options.show({ tag: 'finished', result });
    return result;
  } finally {
    await inboxes.close();
  }
};

const playAll = async (round: Round): Promise<readonly PlayedRow[]> => {
  const played: PlayedRow[] = [];
  for (const scenario of round.script.scenarios) {
    round.options.show({ tag: 'scenario', scenario });
    played.push(...(await playScenario(round, scenario)));
    await pause(Math.min(GRACE_MILLISECONDS, patienceOf(round)));
    await sweep(round, scenario);
    await sweepDuties(round, scenario);
  }
  return played;
};

/** On until the last of its terms has ended or was told, so that nothing of it falls due while another one is played. */
const playScenario = async (round: Round, scenario: Scenario): Promise<readonly PlayedRow[]> => {
  const played: PlayedRow[] = [];
  const steps = stepsOf(scenario);
  const last = steps.findLastIndex((row) => !isTold(row));
  const boards = watchBoards(round, scenario);
  for (const [n, row] of steps.entries()) {
    await boards.before(row.tijd);
    const outcome = isTold(row)
      ? await playTermRow(round, scenario, row)
      : await playRow(round, scenario, row);
    if (n === last) await round.inboxes.read(scenario.rijen.flatMap(({ leestNiet = [] }) => leestNiet));
    if (outcome === null) continue;
    round.options.show(outcome);
    played.push(outcome);
    await boards.after(row);
  }
  await boards.end();
  return played;
};

const resultOf = (round: Round, played: readonly PlayedRow[], seconds: number): PlayResult => {
  const receipts = new Set(played.map(({ answer }) => answer.bericht));
  return {
    reports: played.filter(({ row }) => !isTold(row)).length,
    termReports: played.filter(({ row }) => isTold(row)).length,
    rejected: played.filter(
      ({ status, answer }) => (status?.status ?? '') === 'geweigerd' || answer.status === 400,
    ).length,
    deliveries: round.inboxes.all().filter(([, { berichtid }]) => receipts.has(berichtid)).length,
    withheld: played
      .filter(({ row }) => row.herhaaltRij === undefined)
      .reduce((sum, { status }) => sum + (status?.nietGedeeld.length ?? 0), 0),
    boards: round.boards.looked,
    unexpected: [...round.unexpected],
    seconds: Math.round(seconds * 10) / 10,
  };
};
