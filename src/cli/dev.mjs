/**
 * `npm run dev` (the extension) and `npm run dev:pwa`: builds that follow the files while you work on them.
 */
import { compileMessages, tool } from './steps.mjs';

await compileMessages();
const face = process.argv[2];
const { code } =
  face === 'pwa' ? await tool('vite', ['-c', 'src/pwa/vite.config.ts']) : await tool('wxt', process.argv.slice(3));
process.exitCode = code;
