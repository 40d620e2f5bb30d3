/** `npm start -- --once`, as a person runs it, with a sample page that says something else. */
import { execFile } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { freshFolder, ROOT } from '../support/browser';

test('it clips what the page says today, and reads it back from the sealed database', {
  timeout: 400_000,
}, async () => {
  const sample = join(freshFolder('sample'), 'site');
  cpSync(join(ROOT, 'src/cli/sample-site'), sample, { recursive: true });
  const page = join(sample, 'food-pantry.html');
  const changed = readFileSync(page, 'utf8')
    .replaceAll('+12135550134', '+12135550178')
    .replaceAll('213-555-0134', '213-555-0178');
  writeFileSync(page, changed);
  const { stdout } = await promisify(execFile)(process.execPath, ['src/cli/start.mjs', '--once'], {
    cwd: ROOT,
    env: { ...process.env, CASECLIP_SAMPLE_DIR: sample },
  });
  const listed = /^On the client's list: (.*)$/m.exec(stdout)?.[1];
  expect(listed).toContain('Willow Street Food Pantry');
  expect(listed).toContain('(213) 555-0178');
  expect(listed).not.toContain('0134');
  expect(stdout).toMatch(/^Note: .*She will go on Tuesday.*Signed/m);
  const pictures = /^Pictures: (.*)$/m.exec(stdout)?.[1] ?? '';
  expect(existsSync(pictures) && readdirSync(pictures).filter((file) => file.endsWith('.png')).length).toBeGreaterThan(
    4,
  );
});
