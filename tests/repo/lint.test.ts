/** The linter sees what must never be written here. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { TOOLS } from '../../src/cli/steps.mjs';
import { ROOT } from '../support/browser';
import { plant } from '../support/planted';

/** [what, the rule that refuses it, an example] */
const REFUSED: [string, string, string][] = [
  ['fetch', 'lint/style/noRestrictedGlobals', "void fetch('/x');"],
  ['fetch of the window', 'plugin', "void window.fetch('/x');"],
  ['XMLHttpRequest', 'lint/style/noRestrictedGlobals', 'export const r = new XMLHttpRequest();'],
  ['WebSocket', 'lint/style/noRestrictedGlobals', "export const w = new WebSocket('wss://x');"],
  ['WebSocket of the window', 'plugin', "export const w = new window.WebSocket('wss://x');"],
  ['EventSource', 'plugin', "export const e = new EventSource('/x');"],
  ['sendBeacon', 'plugin', "navigator.sendBeacon('/x');"],
  ['localStorage', 'lint/style/noRestrictedGlobals', "localStorage.setItem('a', 'b');"],
  ['sessionStorage', 'lint/style/noRestrictedGlobals', "sessionStorage.setItem('a', 'b');"],
  ['innerHTML', 'plugin', "document.body.innerHTML = 'x';"],
  ['outerHTML', 'plugin', "document.body.outerHTML = 'x';"],
  ['insertAdjacentHTML', 'plugin', "document.body.insertAdjacentHTML('beforeend', 'x');"],
  ['dangerouslySetInnerHTML', 'plugin', "export const a = () => <p dangerouslySetInnerHTML={{ __html: 'x' }} />;"],
  ['alert', 'lint/suspicious/noAlert', "alert('x');"],
  ['confirm', 'lint/suspicious/noAlert', "confirm('x');"],
  ['prompt', 'lint/suspicious/noAlert', "prompt('x');"],
  ['eval', 'lint/style/noRestrictedGlobals', "eval('1');"],
  ['console', 'lint/suspicious/noConsole', "console.log('x');"],
  ['an input', 'plugin', 'export const a = () => <input />;'],
  ['a textarea', 'plugin', 'export const a = () => <textarea>x</textarea>;'],
  ['a form', 'plugin', 'export const a = () => <form>x</form>;'],
  ['a select', 'plugin', 'export const a = () => <select>x</select>;'],
];

const ALLOWED = {
  'src/ui/features/title.tsx': 'export const Title = () => <h1>Clients</h1>;\n',
  'src/ui/components/field.tsx': 'export const Field = () => <input autocomplete="off" />;\n',
};

const folder = plant(['biome.json', 'src/cli/lint'], {
  ...ALLOWED,
  ...Object.fromEntries(REFUSED.map(([, , code], n) => [`src/ui/features/case-${n}.tsx`, code])),
});
const said = spawnSync(
  process.execPath,
  [join(ROOT, 'node_modules', TOOLS.biome), 'lint', '--vcs-enabled=false', '--max-diagnostics=none', 'src/ui'],
  { cwd: folder, encoding: 'utf8' },
);

/** The rules that refuse what stands in `file`. */
function rulesAgainst(file: string): string[] {
  const found = (said.stdout + said.stderr).matchAll(/^(\S+?):\d+:\d+ (plugin|lint\/\S+)/gm);
  return [...found].filter(([, where]) => where === file).map(([, , rule = '']) => rule);
}

test.each(REFUSED.map((row, n) => [...row, n] as const))('%s is refused in a screen by %s', (_what, rule, _code, n) => {
  expect(rulesAgainst(`src/ui/features/case-${n}.tsx`)).toContain(rule);
});

test.each(Object.keys(ALLOWED))('what is allowed in %s is not refused', (file) => {
  expect(rulesAgainst(file)).toEqual([]);
});
