import { setTimeout as pause } from 'node:timers/promises';
import type { JsonObject, RecipientName } from '#core';
import { checkAtTable, checkBoard } from '../check/check-board.js';
import { wordsIn } from '../check/words-in.js';
import type { ExpectedBoards, ExpectedLook } from '../scenario/expected-board.js';
import { rowOf } from '../scenario/data-of.js';
import type { Scenario } from '../scenario/scenario.js';
import type { Desk } from './desk.js';
import { boardPatienceOf, receiptOf } from './round.js';
import type { Round } from './round.js';

/** What one of them saw on a screen. */
export interface SeenBoard {
  readonly viewers: readonly RecipientName[];
  readonly board: JsonObject;
  readonly caseId: string | null;
}

/**
 * Looks at the boards of one moment as each of the people would, and remembers in what they differ. What must be there is
 * waited for first, so that what must not be there had the same time to come.
 */
export const lookAtBoards = async (
  round: Round,
  desk: Desk,
  scenario: Scenario,
  expected: ExpectedBoards,
): Promise<readonly SeenBoard[]> => {
  const { na, op, regio, zaak } = expected;
  const name = `${scenario.code} bord ${na === undefined ? `om ${op}` : `na rij ${na}`}`;
  const caseId = round.cases.get(`${scenario.code} ${zaak}`) ?? null;
  const seen: SeenBoard[] = [];
  for (const { viewers, look } of screensOf(expected)) {
    const tell = (text: string): void =>
      void round.unexpected.add(`${name}, ${viewers.join(' met ')}: ${text}`);
    const board = await whenRight(round, scenario, look, caseId, () => desk.board(viewers, regio));
    differencesOf(round, scenario, look, caseId, board).forEach(tell);
    checkAtTable(expected.aanTafel ?? [], board).forEach(tell);
    const opened = await openedBy(round, desk, viewers, caseId, regio);
    if (look.kaart === null && opened !== null) tell('kan een zaak openen die niet op het bord mag staan');
    wordsIn(scenario, viewers, [board, opened]).forEach(tell);
    round.boards.looked += 1;
    seen.push({ viewers, board, caseId });
  }
  return seen;
};

interface Screen {
  readonly viewers: readonly RecipientName[];
  readonly look: ExpectedLook;
}

const screensOf = ({ zien }: ExpectedBoards): readonly Screen[] =>
  zien
    .flatMap((look) => [
      ...(look.wie ?? []).map((viewer) => ({ viewers: [viewer], look })),
      ...(look.samen === undefined ? [] : [{ viewers: look.samen, look }]),
    ])
    .sort((one, other) => Number(one.look.kaart === null) - Number(other.look.kaart === null));

const LOOK_AGAIN_MS = 20;

/** The board as soon as it is right, or as it stands when patience is over. */
const whenRight = async (
  round: Round,
  scenario: Scenario,
  look: ExpectedLook,
  caseId: string | null,
  board: () => Promise<JsonObject>,
): Promise<JsonObject> => {
  const until = performance.now() + boardPatienceOf(round);
  for (;;) {
    const found = await board();
    const isRight = differencesOf(round, scenario, look, caseId, found).length === 0;
    if (isRight || performance.now() >= until) return found;
    await pause(LOOK_AGAIN_MS);
  }
};

const differencesOf = (
  round: Round,
  scenario: Scenario,
  look: ExpectedLook,
  caseId: string | null,
  board: JsonObject,
): readonly string[] =>
  checkBoard(look, board, caseId, (rij) => receiptOf(round, scenario, rowOf(scenario, rij).rij));

const openedBy = async (
  { inboxes }: Round,
  desk: Desk,
  viewers: readonly RecipientName[],
  caseId: string | null,
  region: string,
): Promise<JsonObject | null> => {
  const [viewer, ...others] = viewers;
  if (viewer === undefined || others.length > 0 || caseId === null) return null;
  // Whoever opens a case has read what is in it.
  if (!inboxes.isReading(viewer)) return null;
  return desk.opened(viewer, caseId, region);
};
