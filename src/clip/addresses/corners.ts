/** Crossings of two streets, where no house number is told: "Franklin Ave & Leith St", "at 5th & Alder". */
import { NAME, STOP } from './plain-streets';

interface Window {
  readonly start: number;
  readonly end: number;
}

const TYPE = String.raw`(?:St|Street|Ave|Avenue|Rd|Road|Blvd|Boulevard|Dr|Drive|Ln|Lane|Hwy|Pkwy|Way|Pl|Place)\b\.?`;
const SPANISH = String.raw`(?:[Cc]alle|[Aa]venida|[Aa]v\.|[Cc]arretera)`;
/** "Franklin Ave & Leith St", "Corner Carlisle and Acland streets", "Carretera 83 y calle Ébano". */
const CROSSING = [
  `${NAME}(?: ${NAME})?,? ${TYPE} (?:&|and|at|@) ${NAME}(?: ${NAME})? ${TYPE}`,
  String.raw`(?:[Cc]orner(?: of)?|[Cc]nr\.?) ${NAME}(?: ${NAME})?(?: ${TYPE})? (?:&|and) ${NAME}(?: ${NAME})? (?:${TYPE}|[Ss]treets|[Ss]ts\b\.?|[Aa]venues|[Rr]oads)`,
  String.raw`${SPANISH} (?:${NAME}|\d{1,3})(?: ${NAME})? (?:y|esquina con) (?:${SPANISH} )?${NAME}(?: ${NAME})?`,
].join('|');
const DAY = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)';
const WORD = String.raw`(?!${DAY}|Grade|Floor|Last)\p{Lu}\p{Ll}[\p{L}'’]{1,18}`;
const ORDINAL = String.raw`\d{1,3}(?:st|nd|rd|th)`;
/** "at 5th & Alder", "Tulare & 3rd", "corner of Main and Pleasant": crossings that no street word ends. */
const BARE_CROSSING = String.raw`(?<=(?:^|\n|, |: |\(|\b(?:at|on|near) )(?:the )?)(?:${ORDINAL} (?:&|and) ${WORD}|${WORD} (?:&|and) ${ORDINAL}(?! (?:${DAY}|[Gg]rade|[Ff]loor|[Ww]eek))|[Cc]orner of ${NAME} (?:&|and) ${WORD})(?:${STOP}|(?= \())`;
/** Only where nothing but a label or a place ("parking lot @") stands before it in its line or sentence. */
const CORNERS = new RegExp(
  String.raw`(?<=(?:^|\n|[.!?] )(?:[^\n\d.!?]{0,24}(?:[:@]|\b(?:at|en)|\bthe(?= [Cc]orner)) |\()?)(?:${CROSSING})${STOP}`,
  'gu',
);

/** Crossings inside a line. */
const BARE_CORNERS = new RegExp(BARE_CROSSING, 'gu');

/**
 * The crossings in `text`, each with its `town`, as far as one is told. `isFree` tells whether no address stands there:
 * beside a house number a corner only says where that is.
 */
export function cornersIn(text: string, town: RegExp, isFree: (lines: Window) => boolean): Window[] {
  return (
    [
      [CORNERS, 1],
      [BARE_CORNERS, 0],
    ] as const
  ).flatMap(([kind, lines]) =>
    [...text.matchAll(kind)].flatMap((hit) => {
      const street = hit.index + hit[0].length;
      const end = street + (town.exec(text.slice(street, street + 60))?.[0].length ?? 0);
      const corner = { start: hit.index, end };
      return isFree(linesAround(text, corner, lines)) ? [corner] : [];
    }),
  );
}

/** The line of `one` with as many `more` above and below it. */
function linesAround(text: string, { start, end }: Window, more: number): Window {
  let above = text.lastIndexOf('\n', start - 1);
  let below = text.indexOf('\n', end);
  for (let line = 0; line < more; line++) {
    above = text.lastIndexOf('\n', Math.max(0, above - 1));
    below = text.indexOf('\n', below + 1);
  }
  return { start: above, end: below < end ? text.length : below };
}
