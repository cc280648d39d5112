import { describe, expect, it } from '@jest/globals';
import { shortcutFor, type Shortcut } from './shortcuts.js';

const run = (): void => undefined;
const search: Shortcut = { key: 'k', withControl: true, title: 'Zoeken', run };
const list: Shortcut = { key: '?', title: 'Sneltoetsen', run };
const next: Shortcut = { key: 'n', title: 'Volgende', run };
const nearer: Shortcut = { key: 'n', title: 'Nieuwe', run };
const all = [search, list, next, nearer];
const pressed = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey', true>> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});
const onPage = { isTyping: false, inDialog: false, allowsSingle: true };

describe('a key', () => {
  it('does what the page says of it, what came last first', () => {
    expect(shortcutFor(all, pressed('?'), onPage)).toBe(list);
    expect(shortcutFor(all, pressed('N'), onPage)).toBe(nearer);
    expect(shortcutFor(all, pressed('k', { ctrlKey: true }), onPage)).toBe(search);
    expect(shortcutFor(all, pressed('k', { metaKey: true }), onPage)).toBe(search);
    expect(shortcutFor(all, pressed('k'), onPage)).toBeNull();
    expect(shortcutFor(all, pressed('n', { ctrlKey: true }), onPage)).toBeNull();
  });

  it('alone does nothing while one types, or once that was switched off; with Ctrl it does', () => {
    for (const where of [
      { ...onPage, isTyping: true },
      { ...onPage, allowsSingle: false },
    ]) {
      expect(shortcutFor(all, pressed('n'), where)).toBeNull();
      expect(shortcutFor(all, pressed('k', { ctrlKey: true }), where)).toBe(search);
    }
  });

  it('does nothing in a dialog, or with Alt, which is of the browser', () => {
    expect(shortcutFor(all, pressed('k', { ctrlKey: true }), { ...onPage, inDialog: true })).toBeNull();
    expect(shortcutFor(all, pressed('n', { altKey: true }), onPage)).toBeNull();
  });
});
