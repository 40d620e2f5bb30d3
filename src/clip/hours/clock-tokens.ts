/** Times of day as digits: "9", "9:30 a.m.", "5p", "17h30", "10.00 uur", "0900", "2 de la tarde". */
import type { ClockTime } from './token';

const HALF = String.raw`(?:\s{0,2}([ap])(?:\s?\.\s?|\s(?=m\b(?!\s?[-/,&])))?m\b(?:\s?\.)?|(?<=\d)([ap])\b\.?|\s([ap])\b\.?(?=\s?(?:[-;,)/\n]|to\b|$))| de la (ma[nñ]ana|tarde|noche)| (?:in the|at) (morning|afternoon|evening|night))`;
const CLOCK = new RegExp(
  String.raw`(\d{1,2})(?:(?::|[.](?=[0-5]\d(?!\d|[.]\d)))([0-5]\d)(?::00)?)?(?!\d)(?:${HALF}| ?o'?clock\b)?`,
  'iuy',
);
const HOURS_24 =
  /(\d{1,2})(?:[:.]([0-5]\d))? ?(?:horas|hs?|uu?r?|heures|hrs)\b\.?(?: ?([0-5]\d)(?!\d|:))?|(\d{1,2}) ?[hu] ?([0-5]\d)(?!\d)/iuy;
/** "0900-1700": both ends have four digits, so that years and house numbers stay out. */
const MILITARY =
  /([01]\d|2[0-4])([0-5]\d)(?=(?: ?(?:-|to|a) ?(?:[01]\d|2[0-4])[0-5]\d)(?!\d))|(?<=(?:[01]\d|2[0-4])[0-5]\d ?(?:-|to|a) ?)([01]\d|2[0-4])([0-5]\d)(?!\d)/iuy;

export type DigitToken = { end: number; time: ClockTime | null; number: number };

/** A day ends with 24:00; there is no minute after it. */
const isTimeOfDay = (hour: number, minute: number): boolean => hour < 24 || (hour === 24 && minute === 0);

function at(pattern: RegExp, text: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  return pattern.exec(text);
}

/**
 * The time or bare number at `start` of `text`; null when digits there are neither. A bare number ("9") has no
 * `time`: only its neighbours can make it one.
 */
export function clockAt(text: string, start: number): DigitToken | null {
  const military = at(MILITARY, text, start);
  if (military) {
    const hour = Number(military[1] ?? military[3]);
    // "1995-2010" are years, "1700-1900" are not.
    const other = military[1]
      ? text.slice(military.index + 4).match(/\d{4}/)
      : text.slice(0, military.index).match(/\d{4}(?=\D*$)/);
    const years = [military[0], other?.[0] ?? '19'].every((one) => /^(?:19|20)/.test(one) && one !== '2000');
    const minute = Number(military[2] ?? military[4]);
    if (!years && isTimeOfDay(hour, minute)) return fixed(military, hour, minute);
  }
  const h24 = at(HOURS_24, text, start);
  if (h24) {
    const hour = Number(h24[1] ?? h24[4]);
    const minute = Number(h24[2] ?? h24[3] ?? h24[5] ?? 0);
    if (isTimeOfDay(hour, minute)) {
      const read = fixed(h24, hour, minute);
      // "De 17 a 20 h. Domingos cerrado": the full stop ends a sentence.
      return h24[0].endsWith('.') && /^\s+\p{Lu}/u.test(text.slice(read.end, read.end + 3))
        ? { ...read, end: read.end - 1 }
        : read;
    }
  }
  const hit = at(CLOCK, text, start);
  if (!hit) return null;
  const hour = Number(hit[1]);
  const minute = hit[2];
  if (!isTimeOfDay(hour, Number(minute ?? 0))) return null;
  const said = (hit[3] ?? hit[4] ?? hit[5] ?? '').toLowerCase();
  const part = (hit[6] ?? hit[7] ?? '').toLowerCase();
  const half = said === 'a' || /^(?:ma|morning)/.test(part) ? 'a' : said || part ? 'p' : null;
  const end = hit.index + hit[0].length;
  if (minute === undefined && !half && !/o'?clock/i.test(hit[0])) return { end, time: null, number: hour };
  // "13:00 pm" says its half twice; the hour is the surer of the two.
  const plainHalf = hour > 12 || hour === 0 ? null : half;
  return {
    end,
    time: { minutes: hour * 60 + Number(minute ?? 0), half: plainHalf, fixed: hour > 12 || hour === 0 },
    number: hour,
  };
}

function fixed(hit: RegExpExecArray, hour: number, minute: number): DigitToken {
  return {
    end: hit.index + hit[0].length,
    time: { minutes: hour * 60 + minute, half: null, fixed: true },
    number: hour,
  };
}
