import { prepare } from './prepare.mjs';

/** Builds what changed and plays a week. Gives the exit code. */
export const runWeek = async (args) => {
  await prepare();
  const { weekCommand } = await import('../../../dist/apps/hub/src/week-main.js');
  return weekCommand(args, process.env);
};
