/** How letters begin and end. English and Spanish. */

/** "Dear neighbors,": whom a letter is to. */
export const GREETING =
  /^(?:dear|hello|hi|greetings|good (?:morning|day|evening)|to (?:our|all|the|my) |estimad[oa]s?|querid[oa]s?|hola|buenos d[ií]as)\b[^\n]{0,70}[,:!–—-]$/iu;

/** "Warmly,": the end of a letter, above whoever wrote it. */
export const CLOSING =
  /^(?:warmly|sincerely|with (?:\p{L}+ ){0,2}(?:care|gratitude|love|thanks|appreciation|hope|regards|wishes)|(?:best|kind|warm) (?:regards|wishes)|best|regards|yours|gratefully|respectfully|in (?:service|solidarity|gratitude|community|partnership|peace|faith|health)|many thanks|thank you|thanks|blessings|atentamente|cordialmente|saludos|con (?:cari[nñ]o|gratitud)|un abrazo)(?: (?:yours|truly|again|all))?[,.!]?(?:\n|$)/iu;
