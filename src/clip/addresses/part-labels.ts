/**
 * Addresses filled into a form of labels: "Street: 120 Oak Street", "City | Fresno", "Zip Code" above "93701". The
 * labels are blanked out, so that the values read like an address; no offset changes.
 */

const LABEL =
  /(^|[\n\t])[ ]*(?:(?:street|physical|mailing|office|location)? ?address(?: ?(?:line)? ?[123](?=[ ]*[:\n\t]))?|street(?: ?[12])?|city ?\/ ?town|city|town|suburb|state ?\/ ?province|state|province|zip ?\/ ?postal code|zip ?code|zip|postal ?code|post ?code|postcode|calle|direcci[oó]n|ciudad|localidad|municipio|estado|provincia|c[oó]digo postal|c\.p\.)[ ]?(?::[ ]*[\n\t]?|[\n\t]|(?<= )(?=[^\s:][^\n\t:]{1,40}(?:[\n\t]|$)))/gi;
const TOWN = /(?:^|[\n\t])[ ]*(?:city|town|suburb|ciudad|localidad|municipio)\b/i;
const CODE = /(?:^|[\n\t])[ ]*(?:zip|post(?:al)? ?code|c[oó]digo postal|c\.p\.|state|estado|provincia)\b/i;

/** `text` with its part labels as spaces, or null when it has none (the usual case). */
export function withoutPartLabels(text: string): string | null {
  if (!TOWN.test(text) || !CODE.test(text)) return null;
  return text.replace(LABEL, (whole, before: string) => before + ' '.repeat(whole.length - before.length));
}
