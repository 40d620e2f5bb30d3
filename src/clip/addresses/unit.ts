/** Parts of a building: "Suite #100", "3rd Floor", "Bldg B", "Room SW-350", "# 5", "MS 8302", "Rear". */
import type { Piece } from './pieces';
import { isStrong, takesNumber } from './street-words';

const WORD =
  /^(?:suites?|ste|apt|apartments?|unit|units|rooms?|rm|rms|floor|fl|flr|bldg|building|lot|space|spc|dept|level|trailer|trlr|wing|pmb|office|ofc|stop|mailstop|box|box#|door|gate|entrance|piso|puerta|bajo|local|planta|portal|flat|shop|lobby|basement|bsmt|penthouse)\.?:?$/i;
const ALONE = /^(?:lobby|basement|bsmt|penthouse|rear|bajo)\.?$/i;
const VALUE =
  /^(?:#?[A-Z]{0,3}-?\d[\w./-]*|#?[A-Z]{1,2}|[A-Z]\/[A-Z]|#[\w-]+|(?:one|two|three|four|five|six|[A-Z]-[A-Z]))\.?$/;
const NTH = /^\d{1,2}(?:st|nd|rd|th)$/i;
const STOREY_NAME =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|ground|lower|upper|main|top|street|garden)$/i;
const STOREY = /^(?:floors?|fl|flr|level|lobby|unit|suite|wing)\.?$/i;

/** Position behind the unit that begins at `i`; `i` itself when none does. */
export function unitAt(pieces: readonly Piece[], i: number): number {
  const word = pieces[i]?.text ?? '';
  const next = pieces[i + 1]?.text ?? '';
  if (/^#[\w-]+$/.test(word) || (ALONE.test(word) && !/^\p{Lu}\p{Ll}/u.test(next))) return i + 1;
  if (word === '#' && VALUE.test(next)) return i + 2;
  if (NTH.test(word) && STOREY.test(next) && !pieces[i]?.breaks) return i + 2;
  if (STOREY_NAME.test(word) && /^(?:floor|fl|level)\.?$/i.test(next) && !pieces[i]?.breaks) return i + 2;
  if (
    /^[A-Z]{2}$/.test(word) &&
    /^\d{1,4}$/.test(next) &&
    pieces[i - 1] &&
    !/^(?:US|SR|CR|FM|RR|HC|NE|NW|SE|SW)$/.test(word)
  )
    return i + 2;
  if (/^[A-Z]-\d{1,4}[A-Z]?$/.test(word) && pieces[i - 1]?.breaks !== false) return i + 1; // "…, B-2"
  const before = pieces[i - 1]?.text ?? '';
  if (/^[A-Z]-?\d{1,4}[A-Z]?$/.test(word) && i + 1 === pieces.length && isStrong(before) && !takesNumber(before))
    return i + 1; // "12 Oak St A203"
  if (!WORD.test(word) || pieces[i]?.breaks) return i;
  let k = i + 1;
  if (/^(?:#|no\.?|number)$/i.test(next)) k += 1;
  if (!VALUE.test(pieces[k]?.text ?? ''))
    return /^(?:suites?|ste|room|rm|apt|unit)\.?$/i.test(word) && !/^\d/.test(next) && next ? i + 1 : i;
  k += 1;
  while (k < pieces.length) {
    const link = pieces[k - 1]?.breaks || /^(?:and|&|-)$/i.test(pieces[k]?.text ?? '');
    const at = /^(?:and|&|-)$/i.test(pieces[k]?.text ?? '') ? k + 1 : k;
    const more = pieces[at]?.text ?? '';
    if (!link || at === k || !/^#?[A-Z]?-?\d[\w-]*$/.test(more)) break;
    k = at + 1;
  }
  return k;
}
