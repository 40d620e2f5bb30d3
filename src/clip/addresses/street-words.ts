/** The words streets, units and buildings are made of (USPS Publication 28 appendix C, and what people write). */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Ends a street name nearly always. */
const STRONG = set(
  'st str street streets ave av aven avenue avenues rd road roads blvd boul boulevard dr drv drive ln lane hwy highway pkwy pky parkway ct court cir circle pl place way wy ter terr terrace trl trail fwy freeway expy expressway tpke tpk turnpike pike rte route aly alley sq square plz plaza broadway causeway byp bypass loop wy crescent cres close esplanade mews approach parade',
);
/** May end a street name, or be part of it ("Park Ave", "Mill Creek Rd"). */
const WEAK = set(
  'park center centre ctr hill hills lake valley view point pt grove island creek ridge mill village vlg crossing xing beach spring springs heights hts row walk run path cove bend green mall landing harbor bay canyon mountain mesa extension ext commons cmns gardens gdns court gate glen manor meadows mews oval pass plaza rise station trace vista wharf pavement strand yard yards fork ford bridge fields field garden quay',
);
/** These stand in front of their name: "Avenida de la Playa", "rue de la Paix", "Calle Mayor 5". */
const LEADING = set(
  'calle c/ c. avenida avda av. camino via paseo plaza plaça carrer carretera ctra ronda travesia rambla glorieta bulevar blvd. jr. jirón carrera cra. prolongación prol. rue avenue boulevard chemin place impasse allée allee quai cours route passage boul rang montée côte square callejón calz calzada pza pza. avd avda.',
);
const NUMBERED = set('highway hwy route rte rt sr cr fm rm us interstate i state county');
const DIRECTIONS = set(
  'n s e w ne nw se sw n.e n.w s.e s.w north south east west northeast northwest southeast southwest',
);

const plainWord = (word: string): string => word.toLowerCase().replace(/[.,;]+$/, '');

export const isStrong = (word: string): boolean => STRONG.has(plainWord(word));
export const isType = (word: string): boolean => STRONG.has(plainWord(word)) || WEAK.has(plainWord(word));
export const isLeading = (word: string): boolean => LEADING.has(plainWord(word)) || LEADING.has(word.toLowerCase());
export const takesNumber = (word: string): boolean => NUMBERED.has(plainWord(word));
export const isDirection = (word: string): boolean => DIRECTIONS.has(plainWord(word));
/** "N", "SW", "S.E.": cannot begin the name of a town. */
export const isShortDirection = (word: string): boolean =>
  isDirection(word) && plainWord(word).replace('.', '').length <= 2;

export const isOrdinal = (word: string): boolean => /^\d{1,4}(?:st|nd|rd|th)$/i.test(word.replace(/[.,]+$/, ''));
/** "1404", "12501-12503", "21795-F", "112-10", "N6W23001", "4801½". */
export const isHouseNumber = (word: string): boolean =>
  /^(?:(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)$|\d{1,6}(?:[-/]\d{1,6})?[A-Za-z]?(?:-[A-Za-z\d]{1,3})?½?|[NSEW]\d{1,5}[NSEW]\d{1,5}|[NSEW]\d{3,5})$/.test(
    word,
  );

/** Words that make a piece of an address a building or part of one rather than a town. */
export const BUILDING =
  /\b(?:buildings?|bldgs?|church|chapel|cathedral|temple|mosque|synagogue|cent(?:er|re)|ctr|tower|towers|hall|court ?house|library|school|college|university|hospital|clinic|campus|complex|annex|house|museum|plaza|mall|arcade|floor|lobby|basement|level|suites?|room|entrance|parking|lot|ywca|ymca|institute|foundation|office|offices|department|dept|division|services|agency|society|association|club|armory|pavilion|wing|rear|behind|across|next|near|lodge|gymnasium|gym|auditorium|mission|ministries|ministry|shelter|apartments?|apts|estate|unit|program|project|alliance|coalition|council|army)\b/i;
/** Of those, words that name a place one walks into; others name whom a letter is for. */
export const ROOF =
  /\b(?:buildings?|bldgs?|church|chapel|cathedral|temple|cent(?:er|re)|tower|towers|hall|court ?house|court|library|school|college|campus|complex|annex|house|plaza|mall|arcade|floor|room|suite|mill|estate|lodge)\b/i;
export const ADDRESSEE =
  /\b(?:attn|attention|c\/o|care of|department|dept|division|services|foundation|inc|llc|society|association|ombudsman|program|project|army|office of|ministries|agency|council)\b/i;
