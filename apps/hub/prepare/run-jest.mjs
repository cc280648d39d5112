import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './root.mjs';

/** Runs jest in this terminal, with these variables added to the environment; gives its exit code. */
export const runJest = (args, env) =>
  new Promise((resolve, reject) => {
    const jest = join('node_modules', 'jest', 'bin', 'jest.js');
    const nodeArgs = ['--experimental-vm-modules', '--no-warnings', jest, '--maxWorkers=2', ...args];
    const child = spawn(process.execPath, nodeArgs, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...env },
    });
    const end = () => child.kill('SIGTERM');
    process.once('SIGTERM', end);
    child.on('error', reject).on('close', (code) => {
      process.off('SIGTERM', end);
      resolve(code ?? 1);
    });
  });
