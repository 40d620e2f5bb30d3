/**
 * Reads every byte a browser left on the disk and looks for words that must not be there. Owns: the walk and the
 * encodings. Promises: no file of the folder is left out; a word is found in UTF-8 and in UTF-16 of either order.
 */
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

export interface Found {
  readonly word: string;
  readonly file: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
}

/** The bytes of `word` in every encoding looked for. */
function shapes(word: string): [Found['encoding'], Buffer][] {
  const little = Buffer.from(word, 'utf16le');
  return [
    ['utf-8', Buffer.from(word, 'utf8')],
    ['utf-16le', little],
    ['utf-16be', Buffer.from(little).swap16()],
  ];
}

/** Files under `folder`, links left alone (they point at sockets and locks outside it). */
function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesUnder(path);
    return lstatSync(path).isFile() ? [path] : [];
  });
}

interface Scanned {
  readonly found: Found[];
  readonly bytes: number;
  readonly files: number;
}

/** What is left of a killed browser may put a file in the place of another for a moment yet. */
const LOOKS = 20;

/** Where in `folder` any of the words stands, and how many bytes were read: all files of one moment. */
export function scan(folder: string, words: readonly string[]): Scanned {
  for (let look = 1; ; look += 1) {
    try {
      return scanOnce(folder, words);
    } catch (error) {
      const vanished = (error as NodeJS.ErrnoException).code === 'ENOENT';
      if (!vanished || look === LOOKS) throw error;
    }
  }
}

function scanOnce(folder: string, words: readonly string[]): Scanned {
  const looked = words.flatMap((word) => shapes(word).map(([encoding, bytes]) => ({ word, encoding, bytes })));
  const files = filesUnder(folder);
  let bytes = 0;
  const found = files.flatMap((path) => {
    const content = readFileSync(path);
    bytes += content.length;
    return looked
      .filter((shape) => content.includes(shape.bytes))
      .map(({ word, encoding }) => ({ word, encoding, file: relative(folder, path) }));
  });
  return { found, bytes, files: files.length };
}
