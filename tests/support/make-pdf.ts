/**
 * Writes small PDF files from text operators (ISO 32000-1), for tests: pages of words at places in the standard faces,
 * links, a picture of a page, a lock. The places are in points from the upper left corner, as people think of a page.
 */

export interface Words {
  readonly text: string;
  readonly x: number;
  /** Baseline, from the top. */
  readonly y: number;
  readonly size?: number;
  readonly bold?: boolean;
}

export interface PdfOptions {
  readonly title?: string;
  readonly lang?: string;
  /** Asks for a password nobody has. */
  readonly locked?: boolean;
  /** Drawn on every page as a picture, as a scanner does. */
  readonly picture?: boolean;
  readonly links?: readonly { page: number; href: string; x: number; y: number; width: number }[];
}

const WIDTH = 612;
const HEIGHT = 792;

/** A text string in brackets, in the encoding the faces below use; what Latin-1 does not have is left out. */
const literal = (text: string): string =>
  `(${[...text]
    .filter((letter) => (letter.codePointAt(0) ?? 0) < 256)
    .join('')
    .replace(/[\\()]/g, '\\$&')})`;

const drawn = ({ text, x, y, size = 10, bold = false }: Words): string =>
  `BT /${bold ? 'B' : 'R'} ${size} Tf 1 0 0 1 ${x} ${HEIGHT - y} Tm ${literal(text)} Tj ET`;

const PICTURE = `q ${WIDTH} 0 0 ${HEIGHT} 0 0 cm BI /W 2 /H 2 /CS /G /BPC 8 ID abcd EI Q`;

/** The bytes of a file with one page for each list of words. */
export function makePdf(pages: readonly (readonly Words[])[], options: PdfOptions = {}): Uint8Array {
  const objects: string[] = [];
  /** Reserves a number, so that objects can name each other. */
  const put = (body: string): number => objects.push(body);
  put('catalog');
  put('pages');
  const regular = put('<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>');
  const bold = put('<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>');
  const kids = pages.map((words, at) => {
    const notes = (options.links ?? [])
      .filter(({ page }) => page === at + 1)
      .map(({ href, x, y, width }) => {
        const rect = `${x} ${HEIGHT - y - 3} ${x + width} ${HEIGHT - y + 9}`;
        return `${put(`<</Type/Annot/Subtype/Link/Rect[${rect}]/A<</S/URI/URI${literal(href)}>>>>`)} 0 R`;
      });
    const stream = [...(options.picture ? [PICTURE] : []), ...words.map(drawn)].join('\n');
    const content = put(`<</Length ${stream.length}>>stream\n${stream}\nendstream`);
    return put(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${WIDTH} ${HEIGHT}]/Resources<</Font<</R ${regular} 0 R/B ${bold} 0 R>>>>` +
        `/Contents ${content} 0 R${notes.length > 0 ? `/Annots[${notes.join(' ')}]` : ''}>>`,
    );
  });
  const lang = options.lang ? `/Lang${literal(options.lang)}` : '';
  objects[0] = `<</Type/Catalog/Pages 2 0 R${lang}>>`;
  objects[1] = `<</Type/Pages/Count ${kids.length}/Kids[${kids.map((kid) => `${kid} 0 R`).join(' ')}]>>`;
  const info = put(`<</Title${literal(options.title ?? '')}>>`);
  const lock = options.locked
    ? `/ID[<00112233445566778899aabbccddeeff><00112233445566778899aabbccddeeff>]/Encrypt ${put(
        `<</Filter/Standard/V 1/R 2/P -4/O<${'5a'.repeat(32)}>/U<${'a5'.repeat(32)}>>>`,
      )} 0 R`
    : '';
  return assembled(objects, `/Root 1 0 R/Info ${info} 0 R${lock}`);
}

/** Header, numbered objects, table of their places, trailer. */
function assembled(objects: readonly string[], trailer: string): Uint8Array {
  let text = '%PDF-1.4\n';
  const places = objects.map((body, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${body}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  text += `trailer\n<</Size ${objects.length + 1}${trailer}>>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

/** Lines under each other from a place on. */
export const lines = (texts: readonly string[], { x = 72, y = 72, size = 10, gap = 13, bold = false } = {}): Words[] =>
  texts.map((text, at) => ({ text, x, y: y + at * gap, size, bold }));
