/** The clipper as a plain page script, for the command line: leaves the same `__caseclip` as the extension's. */
import { clipper } from '../clip';
import { readString } from '../clip/read-strings';

Object.assign(globalThis, { __caseclip: clipper(document), __caseclipString: readString });
