import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { defineConfig } from 'vite';

const outDir = fileURLToPath(new URL('../../../dist/apps/console/web', import.meta.url));

// An organisation may put its own house style in place of ours, which a compressed one would hide.
const isCompressed = (name) => /\.(js|css|html|svg)$/.test(name) && name !== 'eigen-huisstijl.css';

// Compressed once here, so that serving is only reading.
const compressed = {
  name: 'samenloop-compressed',
  closeBundle: async () => {
    const files = await readdir(outDir, { recursive: true });
    for (const file of files.filter(isCompressed)) {
      const text = await readFile(join(outDir, file));
      await writeFile(join(outDir, `${file}.gz`), await promisify(gzip)(text, { level: 9 }));
      await writeFile(join(outDir, `${file}.br`), await promisify(brotliCompress)(text));
    }
  },
};

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [compressed],
  build: {
    outDir,
    emptyOutDir: true,
    // Which files a page loads, for who weighs them; not served.
    manifest: true,
    // A strict content security policy knows no data: and no inline script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // Few files come sooner than many: what all pages share, and the words of pages that come together.
        codeSplitting: {
          groups: [
            { name: 'zsm-words', test: /\/pages\/(zsm-board|case)\/words-nl\.ts$/ },
            {
              name: 'shell',
              test: /node_modules.*\.m?js$|\/web\/src\/(?!pages\/|zsm-clock\/|drafts\/|main|.*(words-en|english)).*\.tsx?$/,
            },
          ],
        },
      },
      // Libraries mark what runs in a browser only; here all of it does.
      onLog: (level, log, told) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : told(level, log)),
    },
  },
  server: { proxy: { '/v1': process.env.SAMENLOOP_TAFEL_URL ?? 'http://127.0.0.1:4301' } },
});
