/** What the built extension may do: exactly this, and each permission is explained to the person who installs it. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { matchPatterns, pwaOrigins } from '../../src/cli/build-constants.mjs';
import { TOOLS } from '../../src/cli/steps.mjs';
import { freshFolder, ROOT } from '../support/browser';
import { textOf } from '../support/files';

const PERMISSIONS = [
  'activeTab',
  'scripting',
  'storage',
  'unlimitedStorage',
  'sidePanel',
  'contextMenus',
  'alarms',
  'idle',
];

/** The parts of a manifest looked at here. */
interface Manifest {
  permissions: string[];
  optional_permissions: string[];
  host_permissions: string[];
  optional_host_permissions: string[];
  content_scripts: { matches: string[]; all_frames?: boolean }[];
  content_security_policy: { extension_pages: string };
  web_accessible_resources?: unknown;
  externally_connectable?: unknown;
  action: { default_popup?: string };
  side_panel: { default_path: string };
}

const manifest: Manifest = JSON.parse(textOf('.output/chrome-mv3/manifest.json'));

test('the extension asks for exactly these permissions', () => {
  expect([...manifest.permissions].sort()).toEqual([...PERMISSIONS].sort());
  expect(manifest.optional_permissions).toEqual(['notifications']);
});

test('it reaches the web app and, only when asked on a site, that site', () => {
  expect(manifest.host_permissions).toEqual(['http://localhost:4747/*']);
  expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
  expect(manifest.content_scripts.map(({ matches }) => matches)).toEqual([['http://localhost:4747/*']]);
  expect(manifest.content_scripts.every(({ all_frames }) => !all_frames)).toBe(true);
});

test('no web page can load or call anything of it', () => {
  expect(manifest.web_accessible_resources).toBeUndefined();
  expect(manifest.externally_connectable).toBeUndefined();
});

test('its pages run no code but its own', () => {
  const policy = new Map(
    manifest.content_security_policy.extension_pages.split('; ').map((rule) => {
      const [name = '', ...sources] = rule.split(' ');
      return [name, sources] as const;
    }),
  );
  expect(policy.get('default-src')).toEqual(["'none'"]);
  expect(policy.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
  expect(policy.get('object-src')).toEqual(["'none'"]);
  expect(policy.get('connect-src')).toEqual(["'self'"]);
  expect([...policy.values()].flat().filter((source) => !/^('|data:|blob:)/.test(source))).toEqual([]);
});

test('the toolbar button opens the side panel, not a popup', () => {
  expect(manifest.action.default_popup).toBeUndefined();
  expect(manifest.side_panel.default_path).toBe('sidepanel.html');
});

describe('PRIVACY.md explains', () => {
  const explained = textOf('PRIVACY.md');
  test.each([...PERMISSIONS, 'notifications'])('the permission %s', (permission) => {
    expect(explained).toMatch(new RegExp(`^\\| \`${permission}\` +\\| .{30,}`, 'm'));
  });
});

describe('a web app at an address of your own', () => {
  test('is added to the built manifest, and nothing else is', { timeout: 240_000 }, () => {
    const out = freshFolder('own-origin');
    const env = { ...process.env, CASECLIP_PWA_ORIGIN: 'https://caseclip.example.org', CASECLIP_EXTENSION_OUT: out };
    execFileSync(process.execPath, [join(ROOT, 'node_modules', TOOLS.wxt), 'build'], { cwd: ROOT, env, stdio: 'pipe' });
    const built: Manifest = JSON.parse(textOf(join('../'.repeat(20), out, 'chrome-mv3/manifest.json')));
    const both = ['http://localhost:4747/*', 'https://caseclip.example.org/*'];
    expect(built.host_permissions).toEqual(both);
    expect(built.content_scripts.map(({ matches }) => matches)).toEqual([both]);
  });

  test('has to be an origin', () => {
    expect(matchPatterns(pwaOrigins('https://a.example:8443'))).toContain('https://a.example:8443/*');
    for (const wrong of ['https://a.example/path', 'a.example', 'ftp://a.example', '*://*/*', 'https://*.example']) {
      expect(() => pwaOrigins(wrong), wrong).toThrow('CASECLIP_PWA_ORIGIN');
    }
  });
});
