/**
 * Whose a mailbox is, judged by the words around it: "Website by …", "Problems with this site? …", "To correct this
 * list write to …" are the designer's, the webmaster's and the publisher's, not the resource's.
 */

const MAKER =
  /\b(?:(?:web ?)?(?:site|page|theme|template|layout)s?(?: and \w+)? (?:by|:)|(?:designed|developed|built|powered|hosted|created|maintained)(?: (?:and|&) \w+)? by|web ?(?:site )?(?:design|development|hosting)|dise[ñn]o web|dise[ñn]ado por|desarrollado por|webdesign|r[ée]alis[ée] par)\b/i;
const THE_LIST =
  /\b(?:questions?|corrections?|correct|changes?|updates?|additions?|add|mistakes?|errors?|problems?|issues|trouble|submit|suggest\w*|report|comments?|feedback)\b[^.]{0,60}\b(?:this|our|the|any|your)\s+(?:\w+ )?(?:lists?|directory|guide|listings?|map|database|web ?-?site|site|web ?page|page|form)\b|\b(?:found|see|spot) an? (?:mistake|error)|\b(?:web ?master|webteam)\b|\badd (?:an?|your) (?:listing|organi[sz]ation|agency|program)\b|(?:^|[\s·|•(])(?:corrections?|correcciones|errata|mistakes?)\s*[?:]|\b(?:errores?|correcci[oó]n(?:es)?|corregir|actualizar|sugerencias?|comentarios?)\b[^.]{0,60}\b(?:est[ae]|la|el|nuestr[oa])\s+(?:lista|p[aá]gina|sitio|gu[ií]a|directorio|mapa)\b/i;
const OFFICER =
  /\b(?:privacy|data protection|gdpr|avg|dpo|rgpd|lopd|copyright|dmca|protecci[oó]n de datos|cookies|unsubscribe)\b/i;

/** The part of a line that leads to the mailbox at `at`: back to the sentence before, at most 140 characters. */
function leadOf(line: string, at: number): string {
  const lead = line.slice(Math.max(0, at - 140), at);
  const ends = [...lead.matchAll(/[.!]\s+(?=\p{Lu})|\n/gu)].at(-1);
  // "… this list? Write to": the question and its answer are one thought.
  return ends ? lead.slice(ends.index) : lead;
}

export type MailboxRole = 'maker' | 'publisher' | 'officer' | 'own';

/** What the words before the mailbox at offset `at` of `line` say of its owner. */
export function roleOfMailbox(line: string, at: number): MailboxRole {
  const lead = leadOf(line, at);
  if (MAKER.test(lead)) return 'maker';
  if (THE_LIST.test(lead)) return 'publisher';
  return OFFICER.test(lead) ? 'officer' : 'own';
}

const GENERAL =
  /^(?:(?:main)?info|information|contact\w*|hello|hi|hola|office|oficina|mail|e-?mail|admin(?:istration)?|general|help|ayuda|reception|front-?desk|inquir(?:y|ies)|enquir(?:y|ies)|informacion|welcome|support|team|secretar\w*|receptie|accueil|kontakt|postmaster)(?=[@._-])/i;
const LATER =
  /^(?:web(?:master|site|team)?|no-?reply|donotreply|postmaster|abuse|privacy|press|media|jobs|careers|hr|donat\w*|volunteer\w*|development|giving)(?=[@._-])/i;

/** 0 for the mailbox of the whole organization ("info@…"), 1 for a part's or a person's, 2 for special purposes. */
export const rankOfMailbox = (email: string): number => (GENERAL.test(email) ? 0 : LATER.test(email) ? 2 : 1);
