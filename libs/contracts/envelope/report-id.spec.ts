import { describe, expect, it } from '@jest/globals';

import { isHubId, ownCaseId, reportId, reportIdFromPosition } from './report-id.js';

describe('the ids of the hub', () => {
  it('never change: a repeat after years still gets the same one', () => {
    expect(reportId('pol-zwb', 'urn:x', '1')).toBe('e6381f15-c36c-88c5-822f-0d4be41357e2');
    expect(reportIdFromPosition('in.pol-zwb/0/17')).toBe('054d1f4f-3a8c-8d91-bda0-e53ea357d71c');
    expect(ownCaseId('pol-zwb', 'zaak-1')).toBe('89569b80-882b-8f83-a95c-28142199d8fa');
  });

  it('differ when the same letters are divided otherwise', () => {
    expect(reportId('ab', 'c', 'd')).not.toBe(reportId('a', 'bc', 'd'));
    expect(reportId('a', 'bc', 'd')).not.toBe(reportId('a', 'b', 'cd'));
    expect(reportId('a', '1:b', 'c')).not.toBe(reportId('a', '', '1:bc'));
  });

  it('differ per partner', () => {
    expect(ownCaseId('pol-zwb', 'zaak-1')).not.toBe(ownCaseId('pol-dh', 'zaak-1'));
  });

  it.each([
    [reportId('a', 'b', 'c'), true],
    [reportId('a', 'b', 'c').toUpperCase(), false],
    ['b6a0b1b2-0f83-4b3c-9a1e-5f2f0d6f9b11', false],
    ['zaak-1', false],
    ['', false],
  ])('are told from others by their shape: %s', (text, expected) => {
    expect(isHubId(text)).toBe(expected);
  });
});
