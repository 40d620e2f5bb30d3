/**
 * What the sizes and faces of type say: the one most words are set in is the body's; larger type makes headings, and a
 * face that few words share, at the start of a line, is taken as bold. A PDF names no headings and no bold.
 */
import type { PdfPage } from '../../domain/resource/pdf-text';
import type { Piece } from './piece';

const LONGEST_HEADING = 110;
/** A face of more than this share of the words is no mark of emphasis. */
const RARE = 0.4;

const rounded = (size: number): number => Math.round(size * 2) / 2;

export class TypeFaces {
  readonly body: number;
  readonly #sizes: readonly number[];
  readonly #plain: ReadonlySet<string>;

  constructor(pages: readonly PdfPage[]) {
    const sizes = new Map<number, number>();
    const faces = new Map<string, number>();
    let all = 0;
    for (const { runs } of pages)
      for (const { text, size, font } of runs) {
        const letters = text.trim().length;
        all += letters;
        sizes.set(rounded(size), (sizes.get(rounded(size)) ?? 0) + letters);
        faces.set(font, (faces.get(font) ?? 0) + letters);
      }
    this.body = [...sizes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
    this.#sizes = [...sizes.keys()].filter((size) => size >= 1.12 * this.body).sort((a, b) => b - a);
    const most = [...faces].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
    this.#plain = new Set(
      [...faces].filter(([face, count]) => face === most || count > RARE * all).map(([face]) => face),
    );
  }

  /** 1..6 by size, 7 for a short line set wholly in another face than the body's, 0 for plain lines. */
  levelOf(line: Piece): number {
    if (line.text.length > LONGEST_HEADING) return 0;
    const at = this.#sizes.indexOf(rounded(line.size));
    if (at >= 0) return Math.min(6, at + 1);
    return this.boldStart(line) === line.text.length ? 7 : 0;
  }

  /** Letters at the start of the line that are set in another face than the body's. */
  boldStart(line: Piece): number {
    let end = 0;
    for (const { run, end: until } of line.runs) {
      if (this.#plain.has(run.font)) break;
      end = until;
    }
    return Math.min(end, line.text.length);
  }
}
