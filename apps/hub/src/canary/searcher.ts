import { formsOf, type Form } from './forms-of.js';
import type { Mark } from './mark.js';

/** Finds the marks in a text; `longOnly` passes over forms that bytes without meaning hold by chance. */
export type Search = (text: string, longOnly?: boolean) => readonly Mark[];

const PREFIX = 4;

/** Searches a text for every form of every mark, in one pass over its characters. */
export const searcher = (marks: readonly Mark[]): Search => {
  const byPrefix = new Map<number, Map<number, Map<string, Form>>>();
  const quick = new Uint8Array(1 << 16);
  for (const form of marks.flatMap(formsOf)) {
    const key = keyAt(form.text, 0);
    quick[fold(key)] = 1;
    const byLength = byPrefix.get(key) ?? new Map<number, Map<string, Form>>();
    const forms = byLength.get(form.text.length) ?? new Map<string, Form>();
    byPrefix.set(key, byLength.set(form.text.length, forms.set(form.text, form)));
  }
  return (text, longOnly = false) => {
    const found = new Set<Mark>();
    for (let at = 0; at <= text.length - PREFIX; at++) {
      const key = keyAt(text, at);
      if (quick[fold(key)] === 0) continue;
      for (const [length, forms] of byPrefix.get(key) ?? []) {
        const form = forms.get(text.slice(at, at + length));
        if (form === undefined || (form.bounded && (longOnly || !standsAlone(text, at, length)))) continue;
        found.add(form.mark);
      }
    }
    return [...found];
  };
};

const keyAt = (text: string, at: number): number =>
  ((text.charCodeAt(at) & 255) << 24) |
  ((text.charCodeAt(at + 1) & 255) << 16) |
  ((text.charCodeAt(at + 2) & 255) << 8) |
  (text.charCodeAt(at + 3) & 255);

const fold = (key: number): number => (key ^ (key >>> 16)) & 0xffff;

const standsAlone = (text: string, at: number, length: number): boolean =>
  !/[A-Za-z0-9.]/.test(text.charAt(at - 1)) && !/[A-Za-z0-9]/.test(text.charAt(at + length));
