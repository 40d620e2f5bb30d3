/**
 * The clipper as one script that can be put into a page: `.results/clip.js`, built from `src/clip` and kept until a
 * source file is newer.
 */
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const OUT = join(ROOT, '.results');
const ENTRY = join(ROOT, 'src/cli/clipper-page.ts');

/** @param {string} folder @returns {number} time of the newest file below, in milliseconds */
function newest(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((time, entry) => Math.max(time, statSync(join(entry.parentPath, entry.name)).mtimeMs), 0);
}

/** @returns {Promise<string>} the script's text */
export async function bundledClipper() {
  const file = join(OUT, 'clip.js');
  const made = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const sources = Math.max(newest(join(ROOT, 'src/clip')), newest(join(ROOT, 'src/domain')), statSync(ENTRY).mtimeMs);
  if (made <= sources) {
    mkdirSync(OUT, { recursive: true });
    await build({
      root: ROOT,
      configFile: false,
      logLevel: 'warn',
      publicDir: false,
      build: {
        target: 'chrome125',
        outDir: OUT,
        emptyOutDir: false,
        minify: true,
        lib: { entry: ENTRY, formats: ['iife'], name: 'caseclipPage', fileName: () => 'clip.js' },
      },
    });
  }
  return readFileSync(file, 'utf8');
}
