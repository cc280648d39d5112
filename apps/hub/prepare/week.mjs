// `npm run week`: works in a fresh clone. Only what any Node can parse stands here; the rest is imported after the check.
import { requireSupportedNode } from './node-version.mjs';

requireSupportedNode();

import('./run-week.mjs')
  .then(function (module) {
    return module.runWeek(process.argv.slice(2));
  })
  .then(function (code) {
    process.exit(code);
  })
  .catch(function (error) {
    console.error(error.name === 'StartFault' ? error.message : error);
    process.exit(1);
  });
