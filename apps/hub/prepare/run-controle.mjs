import { prepare } from './prepare.mjs';
import { root } from './root.mjs';

/** Builds what changed and checks a rulebook. Gives the exit code. */
export const runControle = async (args) => {
  await prepare();
  const { checkCommand } = await import('../../../dist/apps/hub/src/check-main.js');
  return checkCommand(args, root);
};
