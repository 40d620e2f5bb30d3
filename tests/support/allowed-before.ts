/**
 * A profile in which the person has said "Allow" to these match patterns and permissions before: the browser remembers that in the
 * profile and does not ask again, so that `permissions.request` answers by itself. The question is a window of the
 * browser that no test can answer; everything else is the browser's own way, the granting and taking back included.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshFolder, restart, startBrowser, type TestBrowser } from './browser';

export async function browserThatAllowed(...allowed: string[]): Promise<TestBrowser> {
  const patterns = allowed.filter((one) => one.includes('://'));
  const profile = freshFolder('allowed');
  const first = await startBrowser({ profile });
  await first.close();
  const file = join(profile, 'Default/Preferences');
  const preferences = JSON.parse(readFileSync(file, 'utf8'));
  const extension = preferences.extensions?.settings?.[first.id];
  if (!extension) throw new Error('The profile knows no such extension.');
  extension.runtime_granted_permissions = {
    api: allowed.filter((one) => !patterns.includes(one)),
    explicit_host: patterns,
    manifest_permissions: [],
    scriptable_host: patterns,
  };
  writeFileSync(file, JSON.stringify(preferences));
  return restart(first);
}
