/**
 * Runs the project's own tools as child processes. Owns: where their entry files are, and the order i18n → build.
 * Promises: no shell, no global tool, the exit code is the child's. Needs no node_modules to be imported.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Entry files of the tools inside node_modules. */
export const TOOLS = {
  biome: '@biomejs/biome/bin/biome',
  cruise: 'dependency-cruiser/bin/dependency-cruise.mjs',
  knip: 'knip/bin/knip.js',
  tsc: 'tsc7/bin/tsc',
  vite: 'vite/bin/vite.js',
  vitest: 'vitest/vitest.mjs',
  wxt: 'wxt/bin/wxt.mjs',
};

/**
 * @typedef {object} Ended
 * @property {number} code
 * @property {string} output both streams, in order of arrival
 */

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ show?: boolean, env?: Record<string, string | undefined> }} [options] `show` passes the output through
 * @returns {Promise<Ended>}
 */
export function run(command, args, { show = true, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const [from, to] of /** @type {const} */ ([
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ])) {
      from.on('data', (bytes) => {
        output += bytes;
        if (show) to.write(bytes);
      });
    }
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code: code ?? (signal ? 1 : 0), output }));
  });
}

/**
 * @param {keyof typeof TOOLS} name
 * @param {readonly string[]} args
 * @param {{ show?: boolean, env?: Record<string, string | undefined> }} [options]
 */
export function tool(name, args, options) {
  return run(process.execPath, [join(ROOT, 'node_modules', TOOLS[name]), ...args], options);
}

/** Compiles the message catalogue, which the code imports. */
export async function compileMessages() {
  const scripts = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).scripts;
  if (!scripts.i18n || !existsSync(join(ROOT, 'src/i18n/project.inlang'))) return;
  const { code, output } = await run(npm(), ['run', '--silent', 'i18n'], { show: false });
  if (code !== 0) throw new Error(`The messages do not compile.\n${output}`);
}

/** @returns {string} npm's command on this system */
export function npm() {
  return process.platform === 'win32' ? 'npm.cmd' : 'npm';
}

/**
 * Builds the extension into `.output/chrome-mv3` and the web app into `dist/pwa`, with their messages.
 * @param {{ show?: boolean, env?: Record<string, string | undefined> }} [options]
 * @throws with the tool's output when one does not build
 */
export async function buildBoth(options = { show: false }) {
  await compileMessages();
  for (const step of [
    () => tool('wxt', ['build'], options),
    () => tool('vite', ['build', '-c', 'src/pwa/vite.config.ts'], options),
  ]) {
    const { code, output } = await step();
    if (code !== 0) throw new Error(`The build failed.\n${output}`);
  }
}
