/** @jest-environment jsdom */
import { describe, expect, it } from '@jest/globals';
import { drafts } from './drafts.js';

describe('what somebody typed', () => {
  it('is there when they come back, until it was sent or they left', () => {
    expect(drafts.read('vraag Z1', '')).toBe('');
    drafts.keep('vraag Z1', 'Is het veilig?');
    drafts.keep('vraag Z2', 'Wie?');
    expect([drafts.read('vraag Z1', ''), drafts.read('vraag Z2', '')]).toEqual(['Is het veilig?', 'Wie?']);
    drafts.drop('vraag Z1');
    expect([drafts.read('vraag Z1', ''), drafts.read('vraag Z2', '')]).toEqual(['', 'Wie?']);
    drafts.dropAll();
    expect(drafts.read('vraag Z2', '')).toBe('');
  });

  it('has the browser ask before the tab is closed, as long as there is something', () => {
    const isAsked = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(isAsked()).toBe(false);
    drafts.keep('vraag Z1', 'Is het');
    expect(isAsked()).toBe(true);
    drafts.drop('vraag Z1');
    expect(isAsked()).toBe(false);
  });
});
