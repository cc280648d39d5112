// `npm run borden`: works in a fresh clone. Only what any Node can parse stands here; the rest is imported after the check.
import { requireSupportedNode } from './node-version.mjs';

requireSupportedNode();

import('./run-borden.mjs')
  .then(function (module) {
    return module.runBoards(process.argv.slice(2));
  })
  .then(function (code) {
    process.exitCode = code;
  })
  .catch(function (error) {
    console.error(error.name === 'StartFault' ? error.message : error);
    process.exit(1);
  });
