import { it } from '@jest/globals';
import { warningsIn, compileRulebook } from '#core';
import { loadContracts } from '../schema/load-contracts.js';
import { exampleRulebook } from './example-rulebook.js';
it('x', () => {
  const c = loadContracts().all; const d = exampleRulebook();
  const t0 = performance.now(); compileRulebook(d, c); const t1 = performance.now();
  const w = warningsIn(d, c);
  console.log(t1 - t0, performance.now() - t1, w.length);
  process.stdout.write(w.map((x) => `${x.code} ${x.pointer} ${x.problem}\n   ${JSON.stringify(x.example)}`).join('\n'));
});
