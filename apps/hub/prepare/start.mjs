// `npm start`: works in a fresh clone. Only what any Node can parse stands here; the rest is imported after the check.
import { requireSupportedNode } from './node-version.mjs';

requireSupportedNode();

import('./prepare.mjs')
  .then(function (module) {
    return module.prepare();
  })
  .then(function () {
    return import('../../../dist/apps/hub/src/main.js');
  })
  .catch(function (error) {
    console.error(error.name === 'StartFault' ? error.message : error);
    process.exit(1);
  });
