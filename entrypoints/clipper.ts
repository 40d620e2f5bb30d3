/**
 * Injected on the user's gesture. Leaves `globalThis.__caseclip` in the isolated world, where `executeScript({func})`
 * can call it, and yields a first reading of the page as the script's result.
 */
import { type Clipper, clipper } from '../src/clip';

declare global {
  var __caseclip: Clipper | undefined;
}

/** What `defineUnlistedScript` would return, without its wrapper: every byte here is sent into a page. */
export default {
  main: () => {
    globalThis.__caseclip = clipper(document);
    return globalThis.__caseclip.read({});
  },
};
