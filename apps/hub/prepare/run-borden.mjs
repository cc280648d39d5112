import { prepare } from './prepare.mjs';

/** Builds what changed and compares the boards with the log. Gives the exit code. */
export const runBoards = async (args) => {
  await prepare();
  const { boardsCommand } = await import('../../../dist/apps/desk/src/boards-main.js');
  return boardsCommand(args, process.env);
};
