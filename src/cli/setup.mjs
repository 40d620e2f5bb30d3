/**
 * Makes a fresh clone ready: the right Node, and node_modules as the lock file says. Needs nothing installed.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm, ROOT, run } from './steps.mjs';

const OLDEST_NODE = [20, 19];

/** @throws when this Node is too old, in words that say what to do */
function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [needMajor = 0, needMinor = 0] = OLDEST_NODE;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  throw new Error(
    `This needs Node ${OLDEST_NODE.join('.')} or newer; you have ${process.versions.node}. See nodejs.org.`,
  );
}

/** @param {string} file @returns {Record<string, { version?: string, optional?: boolean, peer?: boolean }>} */
function packagesIn(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/** @returns {boolean} true when node_modules holds what the lock file names */
function modulesAreFresh() {
  const installed = join(ROOT, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const have = packagesIn(installed);
  return Object.entries(packagesIn(join(ROOT, 'package-lock.json'))).every(
    ([path, { version, optional }]) => path === '' || optional || have[path]?.version === version,
  );
}

/**
 * Installs the packages when they are missing or not those of the lock file.
 * @param {(sentence: string) => void} [say]
 */
export async function ensureModules(say = console.log) {
  checkNode();
  if (modulesAreFresh()) return;
  say('Installing packages (npm ci). This takes half a minute.');
  const { code, output } = await run(npm(), ['ci', '--no-audit', '--no-fund'], { show: false });
  if (code !== 0) throw new Error(`npm ci failed.\n${output}`);
}
