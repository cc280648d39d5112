// This file must parse on any Node that knows modules: it is what tells an old one that it is too old.

/** Whether Samenloop runs on this version of Node, e.g. 'v22.12.0': 20.19 and up, 22.12 and up, 24 and up. */
function isSupportedNode(version) {
  const parts = version.replace('v', '').split('.').map(Number);
  const major = parts[0];
  const minor = parts[1];
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24;
}

/** Ends the process with one sentence when this Node cannot run Samenloop. */
export function requireSupportedNode() {
  if (isSupportedNode(process.version)) return;
  console.error(
    'Samenloop heeft Node.js 20.19 of hoger, 22.12 of hoger, of 24 of hoger nodig; dit is ' +
      process.version +
      '. Installeer een nieuwere versie van Node.js (https://nodejs.org).',
  );
  process.exit(1);
}
