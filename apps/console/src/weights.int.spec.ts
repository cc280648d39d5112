import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { WEB_FOLDER } from './settings.js';

/** A file that the build made, with what it loads along and what only later. */
interface Built {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
}

const ENTRY = 'index.html';
const JS_BYTES = 150_000;
const CSS_BYTES = 15_000;
const FONTS = 4;

const manifest = JSON.parse(readFileSync(join(WEB_FOLDER, '.vite', 'manifest.json'), 'utf8')) as Readonly<
  Record<string, Built>
>;
const builtAs = (name: string): Built => manifest[name] ?? { file: name };
/** Everything a browser fetches before it runs these. */
const loadedWith = (names: readonly string[], known = new Set<string>()): ReadonlySet<string> => {
  for (const name of names) {
    if (known.has(name)) continue;
    known.add(name);
    loadedWith(builtAs(name).imports ?? [], known);
  }
  return known;
};
const pages = [...loadedWith([ENTRY])].flatMap((name) => builtAs(name).dynamicImports ?? []);
const compressed = (files: Iterable<string>): number =>
  [...new Set(files)].reduce((sum, file) => sum + statSync(join(WEB_FOLDER, `${file}.gz`)).size, 0);

/** What a browser takes in, compressed, for whoever opens the console on one of its pages. */
const weightOf = (names: readonly string[]) => {
  const built = [...loadedWith(names)].map(builtAs);
  return {
    js: compressed(built.map(({ file }) => file)),
    css: compressed(built.flatMap(({ css = [] }) => css)),
  };
};

describe('what a browser must fetch', () => {
  it.each([ENTRY, ...pages])('to open the console at %s is little', (page) => {
    const { js, css } = weightOf([ENTRY, page]);
    expect(js).toBeGreaterThan(0);
    expect(js).toBeLessThanOrEqual(JS_BYTES);
    expect(css).toBeLessThanOrEqual(CSS_BYTES);
  });

  it('for letters are four files', () => {
    const fonts = Object.values(manifest).filter(({ file }) => file.endsWith('.woff2'));
    expect(fonts).toHaveLength(FONTS);
  });
});
