/**
 * Streets as Latin America writes them, where they stand without a postcode or with one behind "C.P.": the kind of
 * street, its name, the number, then quarter, town and state ("Av. Juárez No. 44, Col. Centro, C.P. 27980 Saltillo").
 */

const WORD = String.raw`(?:\p{Lu}[\p{L}.'-]{0,24}|\d{1,2} de|de|del|la|las|los|el|y)`;
/** "Parras de la Fuente", "San Luis Potosí", "CDMX". */
const TOWN = String.raw`\p{Lu}[\p{L}'-]{1,24}(?: (?:(?:de|del|la|las|los|y) ){0,2}\p{Lu}[\p{L}'-]{1,24}){0,4}`;
/** "Carrera 7 # 45-12", "Cra. 43A No. 1-50": Colombia counts its streets. */
const COUNTED = String.raw`(?:Calle|Cl\.|Carrera|Cra\.?|Kr\.?|Diagonal|Transversal|Av(?:enida|\.)) \d{1,3} ?[A-Z]?(?: (?:bis|Sur|Norte|Este))? ?(?:#|No\.?|N[º°]\.?) ?\d{1,3}[A-Z]? ?- ?\d{1,3}(?!\d)`;
/** "en el número 215 de la calle Mayor". */
const BACKWARDS = String.raw`(?<=\b[Ee]n el (?:n[uú]mero |n\.?[º°] ?|No\. ?)?)\d{1,5} de (?:la )?(?:calle|avenida|calzada|carretera) (?:${WORD} ){0,4}?\p{Lu}[\p{L}'-]+(?=\s*(?:$|[\n,.;)]))`;
/** Floor and door behind the number. */
const UNIT = String.raw`(?:,? (?:[Bb]ajos?|[Ee]ntlo\.?|[Ee]ntresuelo|[Ll]ocal(?: \d{1,3}| [A-Z])?|(?:[Pp]iso|[Pp]lanta|[Dd]espacho|[Pp]uerta|[Pp]ortal|[Bb]loque|[Ii]nt\.|[Ii]nterior) (?:\d{1,3}|[A-Z])|\d{1,2}\.?[ºª°](?: ?(?:planta|piso|[A-D]|izda|dcha|izquierda|derecha)\b\.?)?)(?![\p{L}\d])){0,2}`;
const STREET = new RegExp(
  String.raw`(?<![\p{L}\d/])(?:${COUNTED}|(?:[Cc]alle|[Cc]/|(?<=(?:^|[\n:;,]) ?)C\.|[Aa]v\.|[Aa]vda\.?|[Aa]venida|[Bb]ulevar|[Cc]arretera|[Cc]tra\.|Boulevard|Blvd\.|Calzada|Calz\.|Jr\.|Jir[oó]n|Carrera|Cra\.|Prolongaci[oó]n|Prol\.) ?(?:${WORD} ){0,6}?${WORD}(?: |, ?(?! ?20[012]\d))(?:#|No\.?|N\.?[º°]|[Nn][uú]m\.?|[Nn][uú]mero|[Kk]m\.?)? ?\d{1,5}(?:-\d{1,3})?[A-Z]?(?![\p{L}\d])(?: (?:Ote|Pte|Nte|Sur|Norte|Oriente|Poniente)\b\.?)?|${BACKWARDS})`,
  'gu',
);
const QUARTER = String.raw`(?:,? (?:[Cc]ol\.|[Cc]olonia|Zona|[Bb]arrio|[Ff]racc\.|[Ff]raccionamiento|Urb\.|Urbanizaci[oó]n) [^,\n.;]{2,40}?(?=\s*(?:[,\n;]|$)| C\.? ?P\.?| \d{5}))?`;
const END = String.raw`(?=\s*(?:$|[\n.;|)(·]))`;
const MORE = new RegExp(
  String.raw`^${UNIT}${QUARTER}(?:,? C\.? ?P\.?:? ?\d{5}(?:,? ${TOWN}(?:, ${TOWN})?)?${END}|(?:, ?|\n)${TOWN},? \d{5}(?:(?:, ?|\n)${TOWN})?${END}|(?:, ${TOWN}){1,2}\.?,? C\.? ?P\.?:? ?\d{5}${END}|(?:, ${TOWN}){1,3}${END}|, \d{5}${END}|(?:,|\n) ?\d{5},? ${TOWN}(?:, ${TOWN})?${END}|(?=, \p{Ll}| (?:esq|entre|frente|junto|casi)[\p{Ll}]*\b)|${END})`,
  'u',
);

/** Where such streets stand in `text`, each with what belongs to it. Bounded; English street types are left alone. */
export function spanishStreets(text: string): { start: number; end: number }[] {
  return [...text.matchAll(STREET)].flatMap((hit) => {
    const end = hit.index + hit[0].length;
    const more = MORE.exec(text.slice(end, end + 160));
    // "C." may begin somebody's name: a town behind the number says that it is a street.
    return more && (more[0] !== '' || !hit[0].startsWith('C.'))
      ? [{ start: hit.index, end: end + more[0].length }]
      : [];
  });
}
