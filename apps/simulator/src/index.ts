export { playScenarios } from './play/play-scenarios.js';
export { terminalView } from './terminal/terminal-view.js';
