/**
 * The text of a spreadsheet's export, in the encoding it was written in: by its byte order mark, else UTF-8 where it is
 * valid UTF-8, else Windows-1252 (WHATWG Encoding), which is what spreadsheets in the Americas write.
 */
import { done, type Result, refused } from '../../domain/record/result';

export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
}

/** Looked at for what no text holds. */
const HEAD = 4096;

const startsWith = (bytes: Uint8Array, ...mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);

/** 'workbook': a file of a spreadsheet program itself (a ZIP or an OLE file), not an export of it. */
export function decodeText(bytes: Uint8Array): Result<DecodedText, 'workbook' | 'not-text'> {
  if (startsWith(bytes, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return refused('workbook');
  if (startsWith(bytes, 0xff, 0xfe)) return decoded(bytes, 'utf-16le');
  if (startsWith(bytes, 0xfe, 0xff)) return decoded(bytes, 'utf-16be');
  if (bytes.subarray(0, HEAD).includes(0)) return refused('not-text');
  try {
    return done({ text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return decoded(bytes, 'windows-1252');
  }
}

const decoded = (bytes: Uint8Array, encoding: DecodedText['encoding']): Result<DecodedText, never> =>
  done({ text: new TextDecoder(encoding).decode(bytes), encoding });
