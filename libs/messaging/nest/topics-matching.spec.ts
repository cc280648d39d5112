import { expect, it } from '@jest/globals';
import { topicsMatching } from './topics-matching.js';

it('gives each topic the longest pattern that fits, and keeps a name that is not listed', () => {
  const matched = topicsMatching(['in.*', 'in.vt', 'uit.later'], ['in.vt', 'in.vt-hag', 'out.vt']);
  expect([...matched]).toEqual([
    ['in.vt', 'in.vt'],
    ['in.vt-hag', 'in.*'],
    ['uit.later', 'uit.later'],
  ]);
});
