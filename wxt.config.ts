/**
 * The extension's build. Owns: the manifest (what the extension may do) and how the entry files become
 * `.output/chrome-mv3`. Promises: the permissions here are the whole list, each explained in PRIVACY.md
 * and held by tests/repo/manifest.test.ts.
 */
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { buildConstants, matchPatterns, pwaOrigins } from './src/cli/build-constants.mjs';
import { pdfWithoutNetwork } from './src/cli/pdf-without-network.mjs';

const EXTENSION_PAGES_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
].join('; ');

export default defineConfig({
  srcDir: '.',
  entrypointsDir: 'entrypoints',
  publicDir: 'public',
  outDir: process.env.CASECLIP_EXTENSION_OUT ?? '.output',
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [preact(), pdfWithoutNetwork()],
    worker: { format: 'es', plugins: () => [pdfWithoutNetwork()] },
    define: buildConstants(),
    build: { target: 'chrome125', modulePreload: { polyfill: false } },
  }),
  manifest: ({ mode }) => ({
    name: '__MSG_extName__',
    short_name: 'Caseclip',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    minimum_chrome_version: '125',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'sidePanel',
      'contextMenus',
      'alarms',
      'idle',
    ],
    optional_permissions: ['notifications'],
    host_permissions: matchPatterns(pwaOrigins()),
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    action: {
      default_title: '__MSG_actionTitle__',
      default_icon: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png' },
    },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+C' }, description: '__MSG_commandClip__' },
      'new-note': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_commandNote__' },
    },
    // A development build needs the reload socket of the development server; a shipped one keeps the strict policy.
    ...(mode === 'production' ? { content_security_policy: { extension_pages: EXTENSION_PAGES_POLICY } } : {}),
  }),
});
