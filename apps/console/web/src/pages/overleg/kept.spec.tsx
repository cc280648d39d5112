/** @jest-environment jsdom */
import { act, renderHook } from '@testing-library/react';
import { afterEach, describe, expect, it } from '@jest/globals';
import { drafts } from '../../drafts/drafts.js';
import { useKept } from './use-kept.js';
import { useSaid } from './use-said.js';

/** Whether the browser would ask before it closes the tab. */
const asks = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

afterEach(() => act(() => drafts.dropAll()));

describe('what somebody is writing', () => {
  it('is there again on another page, with when it was kept, until it was sent', () => {
    const page = renderHook(() => useKept('punt', ''));
    expect([page.result.current.value, page.result.current.savedAt]).toEqual(['', null]);
    act(() => page.result.current.set('Hij dreigt.'));
    page.unmount();
    const { result } = renderHook(() => useKept('punt', ''));
    expect([result.current.value, result.current.savedAt === null, asks()]).toEqual([
      'Hij dreigt.',
      false,
      true,
    ]);
    act(() => result.current.drop());
    expect([result.current.value, result.current.savedAt, asks()]).toEqual(['', null, false]);
  });
});

describe('what somebody said once', () => {
  it('counts on every page, is in no storage of the browser, and does not hold the tab', () => {
    const page = renderHook(() => useSaid('aanwezig', 'niemand'));
    act(() => page.result.current[1]('iedereen'));
    page.unmount();
    expect(renderHook(() => useSaid('aanwezig', 'niemand')).result.current[0]).toBe('iedereen');
    expect([asks(), localStorage.length, sessionStorage.length]).toEqual([false, 0, 0]);
  });
});
