/**
 * A small tree of invented files under this repository's own rules, to prove that the rules look.
 */
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { freshFolder, ROOT } from './browser';

/** Writes `files` (path → text) beside copies of this repository's own files named in `rules`; returns the folder. */
export function plant(rules: readonly string[], files: Readonly<Record<string, string>>): string {
  const folder = freshFolder('planted');
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  for (const path of rules) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(ROOT, path), join(folder, path), { recursive: true });
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
