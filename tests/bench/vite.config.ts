/** Builds the benchmark's pages as the product is built: minified, split, without the development server. */
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { buildConstants } from '../../src/cli/build-constants.mjs';

const root = join(import.meta.dirname, 'pages');

export default defineConfig({
  root,
  base: './',
  define: buildConstants(),
  plugins: [preact()],
  build: {
    target: 'es2023',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: [join(root, 'plain.html'), join(root, 'measure.html')] },
  },
});
