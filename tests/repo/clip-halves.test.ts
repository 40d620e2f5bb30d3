/** Only capture and highlight know a document: the reading half compiles without the types of one. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../support/browser';
import { plant } from '../support/planted';

const OPTIONS =
  '--ignoreConfig --noEmit --strict --noUncheckedIndexedAccess --target ES2023 --module ESNext --resolveJsonModule ' +
  '--moduleResolution bundler --lib ES2023,ESNext.Array,ESNext.Collection,WebWorker --skipLibCheck';

/** What the compiler says of these files where only a worker's globals exist; "" when nothing. */
function compiled(...files: string[]): string {
  try {
    const args = [join(ROOT, 'node_modules/tsc7/bin/tsc'), ...OPTIONS.split(' '), '--types', '', ...files];
    return String(execFileSync(process.execPath, args, { cwd: ROOT, stdio: 'pipe' }));
  } catch (error) {
    return String((error as { stdout: Buffer }).stdout);
  }
}

test('the half that reads a captured page knows no document', () => {
  expect(compiled('src/clip/worker/read-in-worker.ts', 'src/clip/read-strings.ts')).toBe('');
});

test('a file that does would be found', () => {
  const folder = plant([], { 'bad.ts': 'export const title = (page: Document): string => page.title;' });
  expect(compiled(join(folder, 'bad.ts'))).toContain("Cannot find name 'Document'");
});
