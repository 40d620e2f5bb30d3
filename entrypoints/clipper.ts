/**
 * Injected on the user's gesture. Leaves `globalThis.__caseclip` in the isolated world, where `executeScript({func})`
 * can call it, and yields a first reading of the page as the script's result.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type Clipper, clipper } from '../src/clip';

declare global {
  var __caseclip: Clipper | undefined;
}

export default defineUnlistedScript(() => {
  globalThis.__caseclip = clipper(document);
  return globalThis.__caseclip.read({});
});
