/** The layer rules look at every file, and see a forbidden import of each kind, types included. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { TOOLS } from '../../src/cli/steps.mjs';
import { ROOT } from '../support/browser';
import { filesIn } from '../support/files';
import { plant } from '../support/planted';

interface Cruise {
  modules: { source: string }[];
  summary: { violations: { rule: { name: string }; from: string; to: string }[] };
}

/** Runs dependency-cruiser with this repository's rules in `folder`. It ends with the number of violations. */
function cruise(folder: string, ...where: string[]): Cruise {
  const args = [join(ROOT, 'node_modules', TOOLS.cruise), ...where, '--config', '.dependency-cruiser.cjs'];
  try {
    const options = { cwd: folder, maxBuffer: 1e9, stdio: 'pipe' } as const;
    return JSON.parse(
      String(execFileSync(process.execPath, [...args, '--preserve-symlinks', '--output-type', 'json'], options)),
    );
  } catch (error) {
    return JSON.parse(String((error as { stdout: Buffer }).stdout));
  }
}

const RULES = ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json'];

const NEUTRAL = {
  'entrypoints/background.ts': 'export {};',
  'src/app/app.ts': 'export type App = 1; export const app = 1;',
  'src/domain/client/client.ts': 'export type Client = 1; export const client = 1;',
  'src/storage/index.ts': 'export type Row = 1; export const row = 1;',
  'src/storage/inside.ts': 'export type Inside = 1; export const inside = 1;',
  'src/vault/index.ts': 'export type Key = 1; export const key = 1;',
  'src/platform/web/clock.ts': 'export type Clock = 1; export const clock = 1;',
  'src/ui/screen.ts': 'export type Screen = 1; export const screen = 1;',
  'src/compose.ts': 'export type Root = 1; export const root = 1;',
  'tests/support/help.ts': 'export type Help = 1; export const help = 1;',
};

/** [rule, file that breaks it, what it imports, a name there] */
const FORBIDDEN: [string, string, string, string][] = [
  ['domain-is-pure', 'src/domain/note/bad.ts', '../../storage/index', 'Row'],
  ['domain-is-pure', 'src/domain/note/bad.ts', 'preact', 'h'],
  ['app-sees-leaves-through-the-door', 'src/app/bad.ts', '../storage/inside', 'Inside'],
  ['app-sees-leaves-through-the-door', 'src/app/bad.ts', '../ui/screen', 'Screen'],
  ['app-sees-leaves-through-the-door', 'src/app/bad.ts', '../platform/web/clock', 'Clock'],
  ['leaf-storage', 'src/storage/bad.ts', '../vault/index', 'Key'],
  ['leaf-vault', 'src/vault/bad.ts', '../app/app', 'App'],
  ['leaf-clip', 'src/clip/bad.ts', '../ui/screen', 'Screen'],
  ['ui-sees-app', 'src/ui/bad.ts', '../storage/index', 'Row'],
  ['platform-sees-ports', 'src/platform/web/bad.ts', '../../app/app', 'App'],
  ['only-roots-compose', 'src/ui/bad.ts', '../platform/web/clock', 'Clock'],
  ['nobody-imports-a-root', 'src/ui/bad.ts', '../compose', 'Root'],
  ['entrypoints-are-thin', 'entrypoints/app/bad.ts', '../../src/storage/index', 'Row'],
  ['clipper-is-clip-alone', 'entrypoints/clipper.ts', '../src/domain/client/client', 'Client'],
  ['src-never-sees-entrypoints', 'src/ui/bad.ts', '../../entrypoints/background', 'x'],
  ['src-never-sees-tests', 'src/ui/bad.ts', '../../tests/support/help', 'Help'],
  ['only-storage-imports-dexie', 'src/app/bad.ts', 'dexie', 'Dexie'],
  ['only-vault-derives-keys', 'src/storage/bad.ts', 'hash-wasm', 'argon2id'],
  ['clip-knows-no-screen', 'src/clip/bad.ts', 'preact', 'h'],
  ['no-development-code', 'src/app/bad.ts', 'happy-dom', 'Window'],
];

/** File of the n-th case; the clipper's own rule is about one file. */
const placed = (file: string, n: number) => (file.startsWith('src/') ? file.replace('bad', `bad-${n}`) : file);

describe.each(['import', 'import type'])('a forbidden %s is found', (keyword) => {
  const folder = plant(RULES, {
    ...NEUTRAL,
    ...Object.fromEntries(
      FORBIDDEN.map(([, file, target, name], n) => [
        placed(file, n),
        `${keyword} { ${name} } from '${target}';\nexport type Y = typeof ${name};`,
      ]),
    ),
  });
  const { violations } = cruise(folder, 'src', 'entrypoints').summary;

  test.each(FORBIDDEN.map((row, n) => [...row, n] as const))('%s: %s names %s', (rule, file, _target, _name, n) => {
    const found = violations.filter(({ from }) => from === placed(file, n)).map((violation) => violation.rule.name);
    expect(found).toContain(rule);
  });
});

test('the same tree without them is clean', () => {
  expect(cruise(plant(RULES, NEUTRAL), 'src', 'entrypoints').summary.violations).toEqual([]);
});

test('two files that need each other are found', () => {
  const folder = plant(RULES, {
    'src/ui/a.ts': "import { b } from './b';\nexport const a = () => b;",
    'src/ui/b.ts': "import { a } from './a';\nexport const b = () => a;",
  });
  expect(cruise(folder, 'src').summary.violations.map(({ rule }) => rule.name)).toContain('no-circle');
});

test('the rules look at every source file there is', () => {
  const files = filesIn('src', 'entrypoints').filter((file) => /\.(tsx?|mjs)$/.test(file));
  const seen = new Set(cruise(ROOT, 'src', 'entrypoints').modules.map(({ source }) => source));
  expect(files.length).toBeGreaterThan(30);
  expect(files.filter((file) => !seen.has(file))).toEqual([]);
});
