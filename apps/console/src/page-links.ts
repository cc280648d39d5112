import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAGE_BEGINNINGS } from './page-beginnings.js';

/** A file that the build made, with what it loads along. */
interface Built {
  readonly file: string;
  readonly name?: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

type Manifest = Readonly<Record<string, Built>>;

/** The `Link` header of the page at an address: what its browser may fetch before it knows why; null: nothing. */
export type PageLinks = (address: string) => string | null;

const ENTRY = 'index.html';
const ME = '/v1/mij';
/** What stands in a header as it is. */
const PLAIN = /^[\w-]+$/;
/** Letters that every page has. */
const LETTERS = /fira-sans-.*\.woff2$/;

const link = (address: string, relation: string): string => `<${address}>; rel=${relation}`;

/** What the build in a folder made of the pages; a folder without a manifest has no links. What is needed first stands first. */
export const pageLinks = (folder: string): PageLinks => {
  const path = join(folder, '.vite', 'manifest.json');
  const manifest = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Manifest) : {};
  const first = loadedWith(manifest, [ENTRY]);
  const letters = Object.values(manifest)
    .filter(({ file }) => LETTERS.test(file))
    .map(({ file }) => link(`/${file}`, 'preload; as=font; type="font/woff2"; crossorigin'));
  const known = PAGE_BEGINNINGS.map(({ parts, ...beginning }) => {
    const own = [...loadedWith(manifest, parts)].filter((built) => !first.has(built));
    return { ...beginning, links: [...linksTo(own), ...letters] };
  });
  const always = linksTo([...first]);
  return (address) => {
    const [pathname = '', query] = address.split('?');
    for (const { at, links, asks } of known) {
      const found = at.exec(pathname);
      if (found === null) continue;
      const [, ...named] = found;
      const asked = named.every((one) => PLAIN.test(one)) ? [ME, ...asks(named)] : [ME];
      // With a query something else is asked than what is known here.
      const questions = query === undefined ? asked : [];
      return [
        ...always,
        ...questions.map((one) => link(one, 'preload; as=fetch; crossorigin')),
        ...links,
      ].join(', ');
    }
    return null;
  };
};

/** Everything a browser fetches before it runs these. */
const loadedWith = (
  manifest: Manifest,
  names: readonly string[],
  known = new Set<Built>(),
): ReadonlySet<Built> => {
  for (const name of names) {
    const built = manifest[name] ?? Object.values(manifest).find((one) => one.name === name);
    if (built === undefined || known.has(built)) continue;
    known.add(built);
    loadedWith(manifest, built.imports ?? [], known);
  }
  return known;
};

const linksTo = (all: readonly Built[]): readonly string[] => [
  ...all.map(({ file }) => link(`/${file}`, 'modulepreload')),
  ...new Set(
    all.flatMap(({ css = [] }) => css.map((file) => link(`/${file}`, 'preload; as=style; crossorigin'))),
  ),
];
