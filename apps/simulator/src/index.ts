export { deskOverHttp } from './people/desk-over-http.js';
export { playScenarios } from './play/play-scenarios.js';
export { loadScenarios } from './scenario/load-scenarios.js';
export { terminalView } from './terminal/terminal-view.js';
export { signInAs } from './people/sign-in-as.js';
export { liveRegion, type LiveRegionPlay } from './region/live-region.js';
export { liveView } from './region/live-view.js';
export type { ToldBeat } from './region/tell-beat.js';
