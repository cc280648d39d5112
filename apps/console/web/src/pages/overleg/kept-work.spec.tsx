/** @jest-environment jsdom */
import { act, renderHook } from '@testing-library/react';
import { afterEach, describe, expect, it } from '@jest/globals';
import { dropWork, keptWork } from './kept-work.js';
import { useKept } from './use-kept.js';

/** Whether the browser would ask before it closes the tab. */
const asks = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

afterEach(() => [...keptWork.get().keys()].forEach(dropWork));

describe('what somebody is writing', () => {
  it('is there again on another page of the tab, with when it was kept, and nowhere in the storage of the browser', () => {
    const page = renderHook(() => useKept('punt', ''));
    expect([page.result.current.value, page.result.current.savedAt]).toEqual(['', null]);
    act(() => page.result.current.set('Hij dreigt.'));
    page.unmount();
    const back = renderHook(() => useKept('punt', ''));
    expect(back.result.current.value).toBe('Hij dreigt.');
    expect(back.result.current.savedAt).not.toBeNull();
    expect([localStorage.length, sessionStorage.length]).toEqual([0, 0]);
  });

  it('makes the browser ask before the tab closes, until it was sent', () => {
    const { result } = renderHook(() => useKept('punt', ''));
    expect(asks()).toBe(false);
    act(() => result.current.set('Hij dreigt.'));
    expect(asks()).toBe(true);
    act(() => result.current.drop());
    expect(asks()).toBe(false);
  });

  it('does not hold the tab for what is no work, like who is there', () => {
    const { result } = renderHook(() => useKept('aanwezig', {}, false));
    act(() => result.current.set({ om: 'ja' }));
    expect(asks()).toBe(false);
  });
});
