/** The end of an address: town's state, postcode and country, by the patterns of each post. */
import { AU_STATE, australianState, countryCode, IRISH_COUNTY, STATE, stateCode } from './regions';
import { isStrong } from './street-words';

export interface Tail {
  /** What stands before the state or postcode. */
  readonly head: string;
  readonly state_province: string;
  readonly postal_code: string;
  readonly country: string;
  /** Where the postcode precedes its town ("4331 AA Middelburg"), the town. */
  readonly city: string;
  /** Which post's rules the rest follows. */
  readonly post: 'US' | 'GB' | 'EU';
  /** Anything at all was recognised. */
  readonly found: boolean;
}

export const ZIP = String.raw`\d{5}(?:\s?-\s?\d{4}|\s\d{4}(?=\s*(?:$|\n)))?`;
const EIRCODE = String.raw`[AC-FHKNPRTV-Y]\d[\dW]\s?(?=\d{0,3}[A-Z])(?=[A-Z]{0,3}\d)[\dAC-FHKNPRTV-Y]{4}`;
/** Of Great Britain, Northern Ireland and Ireland, whose addresses are written alike. */
export const GB_POSTCODE = String.raw`(?:[A-Z]{1,2}(?:\d[A-Z\d]?\s{0,2}[\dO]|O[A-Z\d]?\s{0,2}\d)[A-Z]{2}|${EIRCODE})`;
export const CA_POSTCODE = String.raw`[ABCEGHJ-NPR-TVXY]\d[A-Z][\s-]?\d[A-Z]\d`;
export const NL_POSTCODE = String.raw`[1-9]\d{3}\s?[A-Z]{2}`;
const GAP = String.raw`[\s,.]*`;

/** "Springfield, IL, USA 62701", "Toronto, ON, Canada M6H 4B7": the country stands before the code. */
const WITHIN_US = String.raw`(?:,?\s(?:USA|U\.S\.A\.|United States(?: of America)?))?`;
const WITHIN_CA = String.raw`(?:,?\sCanada)?`;
const US_FULL = new RegExp(String.raw`(?:^|[\s,.(])(${STATE})${WITHIN_US}[\s,.|·•-]{1,4}(${ZIP})(?!\d)`, 'gi');
const CA_FULL = new RegExp(
  String.raw`(?:^|[\s,.(])(?:\(?(${STATE})\)?${WITHIN_CA}[\s,.]{1,4})?(${CA_POSTCODE})(?![A-Z\d])`,
  'gi',
);
const AU_FULL = new RegExp(String.raw`(?:^|[\s,])(${AU_STATE})[\s,]{1,3}(\d{4})(?!\d)`, 'g');
const GB_FULL = new RegExp(String.raw`(?:^|[\s,])(${GB_POSTCODE})(?![A-Z\d])`, 'g');
const NL_FULL = new RegExp(
  String.raw`(?:^|[\s,])(?:NL-)?(${NL_POSTCODE})(?![A-Za-z])${GAP}([\p{L}'][\p{L}' .-]{1,40})$`,
  'u',
);
const EU_FULL =
  /(?:^|[\s,])(?:[A-Z]-)?(\d{5})[\s,-]+(\p{Lu}[\p{L}'’ .-]{1,40}?)(?:\s?[,(]\s?(\p{Lu}[\p{L}' -]{2,30})\)?)?$/u;
const IRISH_END = new RegExp(String.raw`[,\n]\s*${IRISH_COUNTY}\W*$`);
const STATE_ONLY = new RegExp(String.raw`(?:^|[,\n]\s*|\s)(${STATE})\.?\s*$`, 'i');
const ZIP_ONLY = new RegExp(String.raw`[\s,](${ZIP})\s*$`);
/** "150 Grey Street, Port Melbourne 3207": the state is left out. */
const AU_CODE = /(?<=\p{L})[\s,]+(\d{4})\s*$/u;
/** "…, Saltillo, Coah. C.P. 25000": the state stands between its town and the code. */
const MEXICAN_STATE = /(?<=, \p{Lu}[^,]{2,30}), (\p{Lu}[\p{L} ]{2,20}\.?),? C\.? ?P\.?:?$/u;
const COUNTRY = /(?:^|[,\n]\s*|\s)(?:\(?)([\p{L}.]{2,14}(?: [\p{L}.]{2,10}){0,3})\)?\s*$/u;

/** Of all matches the last: a postcode ends an address. */
const lastMatch = (pattern: RegExp, text: string): RegExpMatchArray | undefined => [...text.matchAll(pattern)].at(-1);
/** "or", "in", "me" are words; the code of a state is written in capitals. */
const believed = (written: string): boolean => written.length > 2 || written === written.toUpperCase();

function withoutCountry(text: string): { rest: string; country: string } {
  for (let rest = text; ; ) {
    const hit = COUNTRY.exec(rest);
    if (!hit) return { rest: text, country: '' };
    const name = hit[1] ?? '';
    for (const [skip] of [[0], ...[...name.matchAll(/ /g)].map((space) => [space.index + 1])]) {
      const country = countryCode(name.slice(skip));
      if (country && (skip || hit.index > 0)) {
        const cut = rest.lastIndexOf(name) + (skip ?? 0);
        return { rest: text.slice(0, cut).replace(/[\s,(]+$/, ''), country };
      }
    }
    return { rest: text, country: '' };
  }
}

/** "21501 1745", "21501- 1745" → "21501-1745". */
const zip = (written: string): string => written.replace(/\s*-\s*|(?<=^\d{5})\s+(?=\d{4}$)/, '-').replace(/\s/g, '');
const IRISH = new RegExp(`^${EIRCODE}$`);
const gbCode = (written: string): string => {
  const code = written.replace(/\s/g, '').toUpperCase();
  if (IRISH.test(code)) return `${code.slice(0, 3)} ${code.slice(3)}`;
  const inward = code.slice(-3).replace(/^O/, '0');
  return `${code.slice(0, -3).replace(/(?<=\d)O$/, '0')} ${inward}`;
};

/** "… Col. Centro, C.P." in front of the code. */
const withoutCode = (tail: Tail): Tail => ({ ...tail, head: tail.head.replace(/[\s,]*\bC\.? ?P\.?:?$/i, '') });

/** Reads the end of `text`. `region` decides where a pattern belongs to several countries. */
export function readTail(text: string, region: string): Tail {
  const { rest, country } = withoutCountry(text.trim());
  const place = country || region;
  const none: Tail = { head: rest, state_province: '', postal_code: '', country, city: '', post: 'US', found: false };
  const at = (hit: RegExpMatchArray): Tail => ({
    ...none,
    head: rest.slice(0, hit.index).replace(/[\s,;]+$/, ''),
    found: true,
  });
  const us = lastMatch(US_FULL, rest);
  // "Tyler, Tx 75702": in front of a ZIP code one capital is enough.
  if (us && (believed(us[1] ?? '') || /^\p{Lu}/u.test(us[1] ?? '')))
    return { ...at(us), state_province: stateCode(us[1] ?? ''), postal_code: zip(us[2] ?? '') };
  const ca = lastMatch(CA_FULL, rest);
  if (ca && (ca[1] || place === 'CA' || country === 'CA')) {
    const code = zip((ca[2] ?? '').replace('-', '')).toUpperCase();
    return { ...at(ca), state_province: stateCode(ca[1] ?? ''), postal_code: `${code.slice(0, 3)} ${code.slice(3)}` };
  }
  const gb = lastMatch(GB_FULL, rest);
  if (gb) return { ...at(gb), postal_code: gbCode(gb[1] ?? ''), post: 'GB' };
  // "…, Naas, Co. Kildare" is read as in Britain, whose counties stand there too.
  if (IRISH_END.test(rest)) return { ...none, post: 'GB', found: true };
  const nl = NL_FULL.exec(rest);
  if (nl && /\p{L}/u.test(at(nl).head)) {
    const code = zip(nl[1] ?? '');
    return { ...at(nl), postal_code: `${code.slice(0, 4)} ${code.slice(4)}`, city: (nl[2] ?? '').trim(), post: 'EU' };
  }
  const au = lastMatch(AU_FULL, rest);
  const auEnds = au && /^\W*$/.test(rest.slice((au.index ?? 0) + au[0].length));
  if (au && (place === 'AU' || au[1]?.length === 3 || auEnds)) {
    return { ...at(au), state_province: australianState(au[1] ?? ''), postal_code: au[2] ?? '' };
  }
  const eu = EU_FULL.exec(rest);
  if (eu && /\p{L}/u.test(at(eu).head) && (/^(?:ES|FR|MX)$/.test(place) || !stateCode(eu[2] ?? ''))) {
    return {
      ...withoutCode(at(eu)),
      postal_code: eu[1] ?? '',
      city: (eu[2] ?? '').trim(),
      state_province: eu[3] ?? '',
      post: 'EU',
    };
  }
  const state = STATE_ONLY.exec(rest);
  // "4528 Eighth Ave. NE" lies in the north-east, not in Nebraska.
  const direction = state?.[1] === 'NE' && isStrong(at(state).head.split(/\s+/).at(-1) ?? '');
  if (state && !direction && believed(state[1] ?? '') && (state[0].startsWith(',') || (state[1] ?? '').length === 2)) {
    return { ...at(state), state_province: stateCode(state[1] ?? '') };
  }
  const only = (place === 'AU' ? AU_CODE : ZIP_ONLY).exec(rest);
  if (only && /\p{L}/u.test(rest.slice(0, only.index))) {
    const told = { ...at(only), postal_code: zip(only[1] ?? '') };
    const mexican = MEXICAN_STATE.exec(told.head);
    return mexican ? { ...told, head: told.head.slice(0, mexican.index), state_province: mexican[1] ?? '' } : told;
  }
  return { ...none, found: country !== '', post: place === 'GB' ? 'GB' : 'US' };
}
