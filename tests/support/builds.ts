/**
 * Further builds of the web app, for tests of hosting and of the update.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { TOOLS } from '../../src/cli/steps.mjs';
import { freshFolder, ROOT } from './browser';

/** Builds the web app again, as a later version called `name`; returns its folder. */
export function buildPwa(name: string): string {
  const out = join(freshFolder('build'), 'pwa');
  const env = { ...process.env, CASECLIP_PWA_OUT: out, CASECLIP_BUILD: name };
  const args = [join(ROOT, 'node_modules', TOOLS.vite), 'build', '-c', 'src/pwa/vite.config.ts'];
  execFileSync(process.execPath, args, { cwd: ROOT, env, stdio: 'pipe' });
  return out;
}

/** A copy of the built web app that a test may replace; `replace(folder)` puts another build in its place. */
export function replaceablePwa(): { folder: string; replace(build: string): void } {
  const folder = join(freshFolder('hosted'), 'pwa');
  cpSync(join(ROOT, 'dist/pwa'), folder, { recursive: true });
  return {
    folder,
    replace(build) {
      rmSync(folder, { recursive: true });
      cpSync(build, folder, { recursive: true });
    },
  };
}
