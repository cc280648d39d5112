import { prepare } from './prepare.mjs';

/** Builds what changed and explains a report. Gives the exit code. */
export const runExplain = async (args) => {
  await prepare();
  const { explainCommand } = await import('../../../dist/apps/audit/src/explain-main.js');
  return explainCommand(args, process.env);
};

/** Builds what changed and lists what was shared about a person. Gives the exit code. */
export const runPerson = async (args) => {
  await prepare();
  const { personCommand } = await import('../../../dist/apps/audit/src/person-main.js');
  return personCommand(args, process.env);
};

/** Builds what changed and tells the routing rules. Gives the exit code. */
export const runRules = async (args) => {
  await prepare();
  const { rulesCommand } = await import('../../../dist/apps/audit/src/rules-main.js');
  return rulesCommand(args, process.env);
};
