import { expect, it } from '@jest/globals';
import { fromFrame, toFrame } from './frame.js';

it.each([
  { key: null, value: null, headers: [] },
  { key: Buffer.alloc(0), value: Buffer.alloc(0), headers: [] },
  {
    key: Buffer.from('k'),
    value: Buffer.from([0, 255]),
    headers: [
      ['é', Buffer.from('1')],
      ['é', Buffer.alloc(0)],
    ] as const,
  },
])('gives back what was packed (%#)', (record) => {
  expect(fromFrame(toFrame(record))).toEqual(record);
});
