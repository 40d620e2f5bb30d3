/**
 * `npm run build`: both faces. `npm run zip`: the extension as one file for a store or a colleague, as well.
 */
import { buildBoth, tool } from './steps.mjs';

try {
  await buildBoth({ show: true });
  if (process.argv.includes('--zip')) process.exitCode = (await tool('wxt', ['zip'])).code;
} catch (error) {
  console.error(error instanceof Error ? error.message.split('\n')[0] : error);
  process.exitCode = 1;
}
