import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pageLinks, type PageLinks } from './page-links.js';

const BOARD = 'src/pages/zsm-board/board-page.tsx';
const MANIFEST = {
  'index.html': { file: 'assets/index-1.js', imports: ['_shared.js'] },
  '_shared.js': { file: 'assets/shared-1.js' },
  '_clock.js': { file: 'assets/clock-1.js', css: ['assets/clock-1.css'] },
  [BOARD]: { file: 'assets/board-1.js', imports: ['index.html', '_clock.js'], css: ['assets/board-1.css'] },
  '_words-1.js': { file: 'assets/words-1.js', name: 'zsm-words' },
  'node_modules/fira-sans-latin-400.woff2': { file: 'assets/fira-sans-latin-400.woff2' },
};
let folder: string;
let linksOf: PageLinks;
const linked = (address: string): readonly string[] =>
  (linksOf(address) ?? '').split(', ').map((link) => link.slice(0, link.indexOf('>') + 1));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samenloop-links-'));
  await mkdir(join(folder, '.vite'));
  await writeFile(join(folder, '.vite', 'manifest.json'), JSON.stringify(MANIFEST));
  linksOf = pageLinks(folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the links of a page', () => {
  it('name what every page needs, then what it asks first, its own files and its letters, each once', () => {
    expect(linked('/zsm-bord/haaglanden')).toEqual([
      '</assets/index-1.js>',
      '</assets/shared-1.js>',
      '</v1/mij>',
      '</v1/zsm-tafels/haaglanden>',
      '</assets/board-1.js>',
      '</assets/clock-1.js>',
      '</assets/words-1.js>',
      '</assets/board-1.css>',
      '</assets/clock-1.css>',
      '</assets/fira-sans-latin-400.woff2>',
    ]);
  });

  it('ask nothing for an address with a question in it, which asks something else', () => {
    expect(linked('/zsm-bord/haaglanden?als=vt-hag').filter((link) => link.startsWith('</v1/'))).toEqual([]);
  });

  it.each(['/zsm-bord/a%22b', '/zsm-bord/a>,<b', '/zsm-bord/a b', '/zsm-bord/é'])(
    'take nothing from the address %j that could end them',
    (address) => {
      expect(linked(address).filter((link) => link.startsWith('</v1/'))).toEqual(['</v1/mij>']);
    },
  );

  it('are none where nothing is known of a page', () => {
    expect([linksOf('/afgemeld'), linksOf('/assets/x.js')]).toEqual([null, null]);
  });
});
