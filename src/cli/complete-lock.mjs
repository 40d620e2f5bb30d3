/**
 * Completes package-lock.json after `npm install` (`node src/cli/complete-lock.mjs`). Some registries lack the packages
 * of systems other than their own; npm then leaves them out of the lock file and `npm ci` refuses it everywhere. Each
 * package that offers one build for each system names them all at its own version: the missing entries follow from that.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './steps.mjs';

/** @typedef {{ version?: string, dev?: boolean, optional?: boolean, os?: string[], cpu?: string[], libc?: string[], optionalDependencies?: Record<string, string> }} Entry */

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32', 'aix', 'sunos', 'netbsd', 'openbsd'];
const PROCESSORS = ['arm64', 'x64', 'ia32', 'riscv64', 'ppc64', 's390x', 'loong64', 'mips64el', 'arm'];

/**
 * @param {Record<string, Entry>} packages the lock file's entries by path
 * @returns {{ path: string, entry: Entry }[]} entries for system packages that are named but not listed
 */
export function missingEntries(packages) {
  return Object.entries(packages).flatMap(([owner, { dev, optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !packages[`node_modules/${name}`] && !packages[`${owner}/node_modules/${name}`])
      .map(([name, version]) => {
        const words = name.split(/[/-]/);
        const os = SYSTEMS.find((system) => words.includes(system));
        const cpu = PROCESSORS.find((processor) => words.includes(processor));
        const libc = words.some((word) => word.startsWith('musl'))
          ? 'musl'
          : words.includes('gnu')
            ? 'glibc'
            : undefined;
        return {
          path: `node_modules/${name}`,
          entry: {
            version,
            ...(cpu ? { cpu: [cpu] } : {}),
            ...(dev ? { dev } : {}),
            ...(libc ? { libc: [libc] } : {}),
            optional: true,
            ...(os ? { os: [os] } : {}),
          },
        };
      }),
  );
}

if (process.argv[1]?.endsWith('complete-lock.mjs')) {
  const file = join(ROOT, 'package-lock.json');
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  const missing = missingEntries(lock.packages);
  for (const { path, entry } of missing) lock.packages[path] = entry;
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`${missing.length} entries added to package-lock.json.`);
}
