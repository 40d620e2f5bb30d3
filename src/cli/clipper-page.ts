/** Both halves of the clipper as a plain page script, for the command line. */
import { readPage } from '../clip';
import { readString } from '../clip/read-strings';

Object.assign(globalThis, {
  __caseclip: { read: (options: Parameters<typeof readPage>[1]) => readPage(document, options) },
  __caseclipString: readString,
});
