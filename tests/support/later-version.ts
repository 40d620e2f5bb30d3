/**
 * Builds of a version that does not exist yet: this very source with a few lines changed as a later version might change
 * them. A line that is not found fails, so that the pretended version cannot quietly become today's.
 *
 * The later version knows one more table of records (`letter`, one is written with every client), one more field of a
 * client (`spokenName`), a further word in every change, and a kind of operation that today's version has never heard of.
 * Its database has a higher schema. `refusesOlder`: what it writes older code must not read.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TOOLS } from '../../src/cli/steps.mjs';
import { freshFolder, ROOT } from './browser';

type Change = readonly [file: string, from: string | RegExp, to: string];

const LATER: readonly Change[] = [
  ['src/storage/schema.ts', /export const SCHEMA = (\d+);/, 'export const SCHEMA = $1 + 1;'],
  ['src/domain/record/tables.ts', "  'device',\n", "  'device',\n  'letter',\n"],
  [
    'src/app/clients/add-client.ts',
    /createEdit\('client', client\),\s+createEdit\('episode', episode\),/,
    `createEdit('client', { ...client, spokenName: 'Spoken ' + client.given } as never),
     createEdit('episode', episode),
     createEdit('letter' as never, { id: app.platform.uuid(), about: client.id, text: 'Dear ' + client.given } as never),`,
  ],
  [
    'src/app/data/change-body.ts',
    'return { id, name, at, stamp: change.stamp, undoable, ops,',
    `const first = change.ops[0];
     if (name === 'client_added' && first) ops.push({ t: first.table, i: first.id, f: 'given', k: 'append' } as never);
     return { id, name, at, stamp: change.stamp, undoable, ops, mood: 'a word of the later version',`,
  ],
];

const REFUSES_OLDER: readonly Change[] = [
  ['src/storage/schema.ts', /SCHEMA = (\d+) \+ 1;/, 'SCHEMA = $1 + 2;'],
  ['src/storage/schema.ts', /export const MIN_READER = \d+;/, 'export const MIN_READER = SCHEMA;'],
  ['src/storage/database.ts', '{ ...head, schema: SCHEMA,', '{ ...head, schema: SCHEMA, minReader: SCHEMA,'],
];

function changed(folder: string, [file, from, to]: Change): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  const next = text.replace(from, to);
  if (next === text) throw new Error(`The later version finds nothing to change in ${file}: ${from}`);
  writeFileSync(path, next);
}

/** Builds the web app of the later version; returns its folder. */
export function buildLaterPwa({ refusesOlder = false } = {}): string {
  const folder = freshFolder('later');
  for (const part of ['src', 'package.json', 'tsconfig.json']) {
    cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const change of [...LATER, ...(refusesOlder ? REFUSES_OLDER : [])]) changed(folder, change);
  const out = join(folder, 'built');
  const env = { ...process.env, CASECLIP_PWA_OUT: out, CASECLIP_BUILD: 'later' };
  const args = [join(ROOT, 'node_modules', TOOLS.vite), 'build', '-c', 'src/pwa/vite.config.ts'];
  execFileSync(process.execPath, args, { cwd: folder, env, stdio: 'pipe' });
  return out;
}
