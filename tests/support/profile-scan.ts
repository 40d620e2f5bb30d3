/**
 * Reads every byte a browser left on the disk and looks for words that must not be there. Owns: the walk and the
 * encodings. Promises: no file of the folder is left out; a word is found in UTF-8, in UTF-16 of either order, and in the
 * base64 of each, wherever in the base64 it stands.
 */
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

export interface Found {
  readonly word: string;
  readonly file: string;
  readonly encoding: Encoding | `base64 of ${Encoding}`;
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** What bytes look like inside a longer base64 text: one shape for each place in a group of three. */
function inBase64(bytes: Buffer): Buffer[] {
  return [0, 1, 2].flatMap((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
    // Signs that also hold bits of what stands before or after are left out.
    const own = text.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
    const forAddresses = own.replaceAll('+', '-').replaceAll('/', '_');
    return [...new Set([own, forAddresses])].map((shape) => Buffer.from(shape));
  });
}

/** The bytes of `word` in every encoding looked for. */
function shapes(word: string): [Found['encoding'], Buffer][] {
  const little = Buffer.from(word, 'utf16le');
  const plain: [Encoding, Buffer][] = [
    ['utf-8', Buffer.from(word, 'utf8')],
    ['utf-16le', little],
    ['utf-16be', Buffer.from(little).swap16()],
  ];
  return plain.flatMap(([encoding, bytes]) => [
    [encoding, bytes],
    ...inBase64(bytes).map((shape): [Found['encoding'], Buffer] => [`base64 of ${encoding}`, shape]),
  ]);
}

/** Which of the words stand in these bytes, and how. */
export function wordsIn(content: Buffer, words: readonly string[]): Omit<Found, 'file'>[] {
  const found = words.flatMap((word) =>
    shapes(word)
      .filter(([, shape]) => content.includes(shape))
      .map(([encoding]) => ({ word, encoding })),
  );
  return found.filter((one, at) => found.findIndex((other) => sameFinding(one, other)) === at);
}

const sameFinding = (one: Omit<Found, 'file'>, other: Omit<Found, 'file'>) =>
  one.word === other.word && one.encoding === other.encoding;

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
  const files = filesUnder(folder);
  let bytes = 0;
  const found = files.flatMap((path) => {
    const content = readFileSync(path);
    bytes += content.length;
    return wordsIn(content, words).map((one) => ({ ...one, file: relative(folder, path) }));
  });
  return { found, bytes, files: files.length };
}
