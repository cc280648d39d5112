export { playScenarios } from './play/play-scenarios.js';
export { loadScenarios } from './scenario/load-scenarios.js';
export { terminalView } from './terminal/terminal-view.js';
export { signInAs, type SignedInAs } from './people/sign-in-as.js';
