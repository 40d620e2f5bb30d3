/** States, provinces and counties, and the codes the post knows them by. */

const US =
  'AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,DC District of Columbia,FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming,PR Puerto Rico,VI Virgin Islands,GU Guam';
const CA =
  'AB Alberta,BC British Columbia,MB Manitoba,NB New Brunswick,NL Newfoundland and Labrador,NS Nova Scotia,NT Northwest Territories,NU Nunavut,ON Ontario,PE Prince Edward Island,QC Quebec,QC Québec,SK Saskatchewan,YT Yukon';
const AU =
  'NSW New South Wales,VIC Victoria,QLD Queensland,SA South Australia,WA Western Australia,TAS Tasmania,ACT Australian Capital Territory,NT Northern Territory';
/** Newspaper abbreviations still found on pages. */
const OLD =
  'AL Ala,AZ Ariz,AR Ark,CA Calif,CO Colo,CT Conn,DE Del,FL Fla,IL Ill,IN Ind,KS Kans,MD Md,MA Mass,MI Mich,MN Minn,MS Miss,MO Mo,MT Mont,NE Neb,NV Nev,OK Okla,OR Ore,PA Penn,PA Pa,TN Tenn,TX Tex,VA Va,VT Vt,WA Wash,WI Wis,WV W. Va,WY Wyo,NY N.Y,NJ N.J,NC N.C,SC S.C,NM N.M,NH N.H,RI R.I,DC D.C,ON Ont,BC B.C';

const key = (name: string): string => name.toLowerCase().replace(/[^\p{L}]/gu, '');

function table(list: string): Map<string, string> {
  return new Map(
    list.split(',').flatMap((entry) => {
      const code = entry.slice(0, entry.indexOf(' '));
      return [
        [key(code), code],
        [key(entry.slice(code.length)), code],
      ] as const;
    }),
  );
}

const STATES = table([US, CA, OLD].join(','));
const AUSTRALIA = table(AU);

/** "Maryland", "Md.", "MD" → "MD"; "" for anything else. */
export const stateCode = (name: string): string => STATES.get(key(name)) ?? '';
export const australianState = (name: string): string => AUSTRALIA.get(key(name)) ?? '';

const names = (list: string): string =>
  list
    .split(',')
    .map((entry) =>
      entry
        .slice(entry.indexOf(' ') + 1)
        .replace(/ /g, String.raw`\s`)
        .replace(/\./g, String.raw`\.\s?`),
    )
    .sort((a, b) => b.length - a.length)
    .join('|');
const codes = (list: string): string =>
  list
    .split(',')
    .map((entry) => entry.slice(0, entry.indexOf(' ')))
    .join('|');

/** A state or province as written, for use inside other patterns (case matters for codes). */
export const STATE = String.raw`(?:(?:${names(US)}|${names(CA)}|${names(OLD)})\.?|${codes(US)}|${codes(CA)})`;
/** Its two letters only. */
export const STATE_CODE = `(?:${codes(US)}|${codes(CA)})`;
export const AU_STATE = `(?:${codes(AU)}|${names(AU)})`;

/** "Co. Kildare". */
export const IRISH_COUNTY =
  '(?:Co\\.?|County) (?:Carlow|Cavan|Clare|Cork|Donegal|Dublin|Galway|Kerry|Kildare|Kilkenny|Laois|Leitrim|Limerick|Longford|Louth|Mayo|Meath|Monaghan|Offaly|Roscommon|Sligo|Tipperary|Waterford|Westmeath|Wexford|Wicklow)\\b';

const COUNTIES =
  /^(?:\p{L}+shire|(?:north|south|east|west|greater|co|county|tyne|isle)\.? (?:yorks?h?i?r?e?|sussex|midlands|london|manchester|durham|down|antrim|armagh|tyrone|and wear|of wight|lothian|glamorgan)|herts|hants|lancs|yorks|notts|staffs|wilts|worcs|beds|berks|bucks|cambs|glos|leics|lincs|northants|oxon|middx|essex|kent|surrey|sussex|norfolk|suffolk|devon|dorset|somerset|cornwall|cumbria|merseyside|middlesex|rutland|northumberland|avon|humberside|cleveland|moray|angus|midlothian|fife|gwent|gwynedd|powys|dyfed|clwyd)$/iu;

const IRISH = new RegExp(`^${IRISH_COUNTY}$`);
export const isCounty = (name: string): boolean => COUNTIES.test(name.trim()) || IRISH.test(name.trim());

const COUNTRIES: readonly (readonly [string, RegExp])[] = [
  ['US', /^(?:u\.?s\.?a\.?|united states(?: of america)?|ee\.?\s?uu\.?|estados unidos)$/i],
  ['CA', /^canada$/i],
  ['GB', /^(?:u\.?k\.?|united kingdom|great britain|england|scotland|wales|northern ireland)$/i],
  ['AU', /^australia$/i],
  ['ES', /^(?:spain|espa[nñ]a)$/i],
  ['FR', /^france$/i],
  ['DO', /^(?:rep[uú]blica dominicana|dominican republic)$/i],
  ['CR', /^costa rica$/i],
  ['IE', /^(?:(?:republic of )?ireland|[ée]ire)$/i],
  ['NL', /^(?:the )?(?:netherlands|nederland)$/i],
];

/** ISO 3166 alpha-2 of a written country, or "". */
export const countryCode = (name: string): string =>
  COUNTRIES.find(([, pattern]) => pattern.test(name.trim()))?.[0] ?? '';
