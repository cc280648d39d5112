import { spawn } from 'node:child_process';
import type { Account } from './account.js';

/** Runs a program to its end as the account, in `cwd`; gives its exit code and all it wrote to its error output. */
export const runProgram = (
  program: string,
  args: readonly string[],
  { account, cwd }: { account: Account | null; cwd: string },
): Promise<{ code: number | null; errors: string }> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...account,
      cwd,
      stdio: ['ignore', 'ignore', 'pipe'],
      windowsHide: true,
    });
    let errors = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    child.on('error', reject).on('close', (code) => resolve({ code, errors }));
  });
