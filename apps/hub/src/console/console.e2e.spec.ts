import { describe } from '@jest/globals';
import { chairByKeyboard } from './specs/chair-by-keyboard.js';
import { clockOfTheHub } from './specs/clock-of-the-hub.js';
import { pagesInAllStates } from './specs/pages-in-all-states.js';
import { rolesByKeyboard } from './specs/roles-by-keyboard.js';
import { rulesOfTheConsole } from './specs/rules-of-the-console.js';
import { tasksByKeyboard } from './specs/tasks-by-keyboard.js';
import { describeInBrowser } from './testing/describe-in-browser.js';
import { playConsole } from './testing/play-console.js';

// One street and one browser for all: starting them takes longer than most of what is looked at.
describeInBrowser('the console', () => {
  const console = playConsole();
  describe('a page, in all its states', () => pagesInAllStates(console));
  describe('the rules', () => rulesOfTheConsole(console));
  describe('the work of a morning, with the keyboard alone', () => tasksByKeyboard(console));
  describe('with the keyboard alone', () => rolesByKeyboard(console));
  // From here time goes on, in this order.
  describe('the chair, with the keyboard alone', () => chairByKeyboard(console));
  describe('the clock', () => clockOfTheHub(console));
});
