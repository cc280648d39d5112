export { playScenarios } from './play/play-scenarios.js';
export type { PlayOptions } from './play/play-options.js';
export type { PlayResult } from './play/play-event.js';
export { terminalView } from './terminal/terminal-view.js';
