/** The kind of a telephone number by the words around it: HSDS `phone.type`. */
import type { PhoneType } from '../../domain/resource/resource-draft';

/** The last kind named before a number wins; "Phone/Text/WhatsApp" is voice, for it can be called. */
const WORDS: readonly [PhoneType, RegExp][] = [
  ['textphone', /\b(?:tty|tdd|ttd|text ?phone|teletype|teletypewriter|minicom|deaf|hearing impaired|sordos)\b/gi],
  ['fax', /\b(?:e-?fax|fx|fax(?:es|ed)?|facsimile|facs|t[eé]l[eé]copie(?:ur)?|telefax)\b/gi],
  ['pager', /\b(?:pager|beeper)\b/gi],
  ['video', /\b(?:video ?phone|video relay|vrs|vp)\b/gi],
  [
    'cell',
    /\b(?:cell(?:ular|phone)?|mobile(?! (?:crisis|outreach|response|team|unit|clinic|pantry|market|food))|mob|m[oó]vil|celular|portable|mobiel)\b/gi,
  ],
  ['text', /\b(?:text(?:s|ing)?(?: only| line| number| us| message)?|sms|mensajes? de texto|texto|textea)\b/gi],
  [
    'voice',
    /\b(?:phone|telephone|tel[eé]fono|t[eé]l[eé]phone|telefoon|tel|ph|call(?:s|ing)?|voice|office|main|toll[- ]?free|hotline|helpline|whatsapp|llam[ae]r?|bel)\b/gi,
  ],
];

function lastNamed(words: string): { type: PhoneType; end: number } | null {
  let best: { type: PhoneType; end: number } | null = null;
  for (const [type, pattern] of WORDS) {
    for (const hit of words.matchAll(pattern)) {
      const end = hit.index + hit[0].length;
      if (!best || end > best.end) best = { type, end };
    }
  }
  return best;
}

/** A kind named right behind the number, "(fax)" or "- TTY", and not the label of the next one ("… Fax: …"). */
const BEHIND = /^\s{0,2}(?:[-,]\s?)?[([]?\s?([\p{L}/ ]{2,24})/u;

/** One letter right in front: "F: 213-555-0135", "(f) …". */
const LETTER = /(?:^|[\s(|,;/])([fmc])\)?\s?[:.)]\s{0,2}$/i;
/** The same without a colon, a part of the line to itself: "… 01 | F 213-555-0135". */
const LONE = /(?:^|[|·•\n,;/])\s*([FMC]) +$/;
/** "213-555-0136 (f)" */
const LETTER_BEHIND = /^[ \t]{0,2}[([]\s?([fmc])\s?[)\]](?!\s{0,2}[\d(+])/i;
const LETTERS: Readonly<Record<string, PhoneType>> = { f: 'fax', m: 'cell', c: 'cell' };

/** The words that can label a number: the end of the last line that has any, from its last full stop on. */
function labelOf(before: string): string {
  const line = before.slice(-200).trimEnd().split('\n').at(-1) ?? '';
  return line.slice(Math.max(line.lastIndexOf(';'), line.lastIndexOf('. '), line.lastIndexOf('|')) + 1);
}

/**
 * `before`: the words since the number before it; `after`: what follows the number. Whoever both calls and texts
 * is 'voice'; 'text' means that only messages arrive.
 */
export function phoneType(before: string, after: string): PhoneType {
  const hit = BEHIND.exec(after.slice(0, 40));
  if (hit?.[1]) {
    const bracketed = /[([]/.test(hit[0]);
    const rest = after.slice(hit[0].length);
    const words = bracketed ? hit[1] : (/^\p{L}+/u.exec(hit[1])?.[0] ?? '');
    const behind = lastNamed(words);
    // "(TTY users dial 711)": the words belong to the number inside the brackets.
    const labelsNext = bracketed ? /^[^)\]\n]{0,20}\d{3}/.test(rest) : /^[^\n]{0,12}[:.]?\s{0,3}[\d(+]/.test(rest);
    if (behind && behind.type !== 'voice' && !labelsNext) return /voice|call/i.test(words) ? 'voice' : behind.type;
  }
  const near = before.slice(-8);
  const letter = (LETTER_BEHIND.exec(after) ?? LETTER.exec(near) ?? LONE.exec(near))?.[1]?.toLowerCase();
  if (letter) return LETTERS[letter] ?? 'voice';
  const label = labelOf(before);
  const ahead = lastNamed(label);
  if (!ahead || label.length - ahead.end > 60) return 'voice';
  if (ahead.type === 'text' && /\b(?:call|phone|tel|voice|llam\w+|talk)\b/i.test(label)) return 'voice';
  return ahead.type;
}
