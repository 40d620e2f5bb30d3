/**
 * The web app's build: static files in `dist/pwa` that any host can serve (docs/hosting.md). Owns: the policy
 * meta tag, the header file for hosts that read one, the service worker's file list.
 */
import preact from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { appVersion, buildConstants } from '../cli/build-constants.mjs';
import { pdfWithoutNetwork } from '../cli/pdf-without-network.mjs';
import { manifest } from './manifest';
import { hostHeaders, policyForMeta } from './security-headers';

/** "0.1.0", or "0.1.0+word" where CASECLIP_BUILD gives a word. */
function buildName(): string {
  return [appVersion(), process.env.CASECLIP_BUILD].filter(Boolean).join('+');
}

/** Writes the policy into the built page and the header file beside it; the development server needs neither. */
function securityHeaders(): Plugin {
  return {
    name: 'caseclip-security-headers',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policyForMeta() },
        injectTo: 'head-prepend',
      },
      // Tells two builds apart, for a person who asks for help and for the test of the update.
      { tag: 'meta', attrs: { name: 'version', content: buildName() }, injectTo: 'head' },
    ],
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: hostHeaders() });
    },
  };
}

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  publicDir: 'public',
  define: buildConstants(),
  build: {
    outDir: process.env.CASECLIP_PWA_OUT ?? '../../dist/pwa',
    emptyOutDir: true,
    target: 'es2023',
    modulePreload: { polyfill: false },
  },
  worker: { plugins: () => [pdfWithoutNetwork()] },
  server: { port: 4747, strictPort: true, host: 'localhost' },
  plugins: [
    preact(),
    pdfWithoutNetwork(),
    securityHeaders(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: '.',
      filename: 'sw.ts',
      injectRegister: false,
      manifest,
      injectManifest: {
        globPatterns: ['**/*.{js,css,html,svg,png,woff2,wasm,webmanifest}'],
        globIgnores: ['**/screenshots/**'],
        buildPlugins: { vite: [] },
      },
    }),
  ],
});
