/** Who may come, where no label says it: conditions ("must be 18 or older"), and the people a service is for. */
import type { Telling } from './tellings';

const WHO =
  '(?:you|(?:client|applicant|participant|patient|resident|guest|patron|individual|household|customer|recipient|senior|student|parent|tenant|caller|member|person|veteran|adult|visitor|consumer|survivor|victim|homeowner|renter|teen|candidate|family member|child|mother|father|refugee|immigrant|worker|shopper|neighbor|user)s?|famil(?:y|ies)|youth|people|children|(?:wo)?m[ae]n|every(?:one|body)|any(?:one|body)|those|all|ages|borrowers?|camper?s?|drivers?|farmworkers?|couples?)';

const CONDITIONS: readonly RegExp[] = [
  // "Families must have at least one child", "You should live in the county", but not "must have an appointment".
  new RegExp(
    `\\b${WHO}\\b[^.;:]{0,60}\\b(?:must|need to|(?<!special )needs to|have to|has to|should)\\b (?:also |either |currently |all |first )*(?:(?:be|have been)\\b(?! (?:accompanied|made|done|completed|submitted|received|registered|signed|present|scheduled|referred|sent|on time|aware|patient|respectful|returned|picked|willing to|able to bring|supported|helped|heard|there|in line|called))|have\\b(?! (?:an? )?(?:appointment|referral|(?:valid |photo |picture )*(?:id|i\\.d|identification)|proof|document|reservation|ticket))|live|reside|meet|qualify|fall|earn|make less|come from|demonstrate|lack|hold|attend school|work)\\b`,
    'i',
  ),
  /^(?:\W*)(?:must|should|need to|have to) (?:currently |also )?(?:be (?!accompanied|made|done|completed|submitted|present|registered|scheduled|referred)|live|reside|have (?!an? (?:appointment|referral)|id|photo|proof)|meet|qualify)\b/i,
  /\b(?:is|are|be|become|not|who|automatically|also) eligible\b|\beligible (?:for|to|if|people|clients|famil|individuals|residents|persons|households|participants|applicants|seniors|veterans|adults|children)|\beligibility (?:is|are|requirements? (?:is|are|include)|for [^.]{1,40} is|depends|varies|will be)|\bto (?:be eligible|qualify)\b,? (?:for [^.]{1,50},? )?(?:you|famil|client|applicant|individual|household|person|must|one|a |an |the |residents)/i,
  /\b(?:open|available|limited|restricted|reserved) (?:free )?(?:only )?(?:to|for) (?:(?:all|any|every|only|adult|single|low|eligible|qualified|older|local|area|homeless|pregnant|current|former|enrolled|disabled|uninsured|school|new) ?(?:\S+ )?)*(?:anyone|everyone|people|residents?|adults?|women|men|famil(?:y|ies)|seniors?|youths?|children|students?|individuals?|veterans?|those|persons?|clients?|teens?|households?|parents?|patients?|mothers|girls|boys|survivors|members? of|ages|kids|participants|income)\b/i,
  /\bno (?:service )?(?:area|income|age|residency|residence|geographic|eligibility|religious|zip code|citizenship)\b[^.]{0,24}\b(?:restrictions?|requirements?|limits?|guidelines|qualifications|verification)\b|\bno (?:restrictions|requirements|questions asked)\b|\bregardless of (?:\S+ ){0,2}(?:age|income|race|immigration|citizenship|status|faith|religio\w+|gender|sex\w*|residen\w+|where|zip|background|national)/i,
  /\b(?:house ?hold|family|gross|annual|monthly|total)? ?incomes? (?:\S+ ){0,6}(?:at or below|below|under|less than|up to|not exceed|does not exceed|no more than|within|guidelines|between|\d+ ?%)|\b\d{2,3} ?(?:%|percent) (?:\S+ ){0,3}(?:of )?(?:the )?(?:\d{4} )?(?:federal )?(?:poverty|fpl|area median|ami\b|median)|\bincome (?:limits|guidelines|restrictions) apply|\bincome.?(?:eligible|qualified|based|restricted)\b/i,
  /\b(?:we|it|program|pantry|center|clinic|shelter|agency) (?:will |can |do |currently |proudly )?(?:welcomes?|serves?|accepts?|helps?|assists?) (?:all |any |only )(?:\S+ )?(?:one|people|members|residents|individuals|famil\w+|women|men|persons|ages|clients|patients|who|genders)/i,
  new RegExp(
    `\\b(?:(?:is|are) (?:only |just |meant |intended |designed |open )*for|accepts?|takes? in|admits?|enrolls?) (?:[\\p{L}'’-]+ ){0,6}${WHO} (?:aged?|over|under|between|of any|who(?:se)?|with(?:out)?|living|from|experiencing|\\d)`,
    'iu',
  ),
  /\b(?:ages? (?:of )?\d{1,2}\b|aged \d|\d{1,2} ?(?:years?|yrs?)(?:[ -]of[ -]age|[ -]old)? ?(?:and|or|&) ?(?:older|over|up|above|under|younger|greater)|\d{1,2} (?:and|or|&) (?:older|over|up|above|under|younger|better)|(?:boys?|girls?|kids|children|teens?|youth|women|men|adults|anyone|people),? (?:aged? |ages )?\d{1,2} ?(?:to|-|–|through) ?\d{1,2}\b(?! ?(?:[ap]\.?m|:))|(?:under|over|between the ages? of|(?:adults|children|youth|people|teens|women|men|kids|aged|anyone|are|is|those) between) \d{1,2}\b(?![:.]\d|,\d| ?[ap]\.?m| and \d\d?:)(?! (?:minutes|hours|days|weeks|percent|people|families|years of (?:service|experience)))|\b\d{1,2}\+(?!\d)|\bfrom \d{1,2} (?:weeks|months|years) to\b|\b\d{1,2} ?(?:to|-|–) ?\d{1,2} (?:years|yrs)\b)/i,
];

/** What narrows in passing. */
const MORE: readonly RegExp[] = [
  /\bno one is turned away\b(?![^.]{0,40}(?:pay|fund|fee|money))/i,
  // A condition in an if-clause, or an income.
  /\bif you(?:[’']re| are) (?:\d|homeless|pregnant|unable to (?:leave|afford|pay|drive|travel|cook|work|get)|over|under|aged?\b|between|on (?:benefits|a low|medic|snap)|an? (?:\S+ )?(?:veteran|senior|resident|tenant|renter|survivor|victim|single|low|homeowner|carer))|\bif you (?:(?:get|receive|have) (?:snap|wic|ssi|medic\w+|tanf|benefits|food stamps|no (?:insurance|income))|live in|(?:can[’']?t|cannot) (?:afford|leave|get out)|lost your)|\bif you[^.]{3,40}(?:can[’']?t|cannot|unable to) afford|\bif your (?:\S+ )?(?:household|family|income)\b|\b(?:earn(?:ed|s|ing)?|ma(?:d|k)e)\b[^.]{0,12}\b(?:less than|under|below|up to)\b[^.]{0,6}\$\s?\d/i,
  /\b(?:residents?|neighbou?rs|seniors?|adults|women|men|youth|veterans|spouses|families|clients|students|patients|children|survivors|\d+s)(?: [\d+–-]+)? only\b|\bserves? (?:all |any |only )?(?:\p{Lu}\S* ){1,4}(?:residents|families|households)\b|\bopen to (?:all|any|every|the (?:whole |entire )?communit)/iu,
  /\b(?:any|every)(?:one|body)(?: (?:who|in|with)\b[^.;:]{2,60})? (?:can|may|is welcome to) (?:call|come|use|get|pick|eat|shop|visit|attend|apply|join|drop|take|receive|walk|stay)\b|^any (?:family|household|person|child|student|adult|resident|woman|parent) (?:with|who|in|living)\b/i,
];

/** "Tenants facing eviction in Polk County can get help": people narrowed down, and what they may do. */
const SUBJECT =
  '(?:residents?|tenants?|renters?|homeowners?|famil(?:y|ies)|households?|individuals?|people|persons?|adults?|seniors?|veterans?|students?|child(?:ren)?|(?:wo)?m[ae]n|youths?|teens?|parents?|mothers?|fathers?|any(?:one|body)|every(?:one|body)|those|immigrants?|refugees?|survivors?|victims?|patients?|workers?|clients?|couples?)';
const MAY =
  '(?:(?:can|may|will|are able to|is able to) (?:also |now )?(?:get|receive|use|apply|stay|come|visit|enroll|shop|attend|request|access|join|participate|be (?:served|seen|helped|admitted))\\b|(?:is|are) (?:also |always |then |all )?(?:served|given priority|welcome|invited|entitled|accepted|admitted|seen)\\b|qualif(?:y|ies)\\b)';
const NARROWED = new RegExp(
  `\\b${SUBJECT} (?:who|whose|with|without|in need|in crisis|facing|living|residing|of (?:the |all )?|from|under|over|aged?|ages|experiencing|fleeing|enrolled|at risk|\\d)[^.;:]{0,90}\\b${MAY}|\\b(?:${SUBJECT},? (?:and |or )?){1,3}(?:are|is) (?:all |always )?welcome\\b|\\ball are (?:served|welcome to)\\b`,
  'i',
);

/** Where they must live; often said in passing of the people served. */
const RESIDENCE = new RegExp(
  `\\bwe (?:only )?serve (?:\\S+ ){1,4}residents\\b|\\bresidents of [^.]{0,60}\\bonly\\b|\\bserves? (?:\\S+ ){0,2}(?:people|households|families|residents|clients|individuals|communities) (?:in|of|from|throughout|across|within) |\\b(?:${WHO}|serv\\w+|help\\w*|assist\\w*|limited to|for|only)\\b[^.]{0,60}\\b(?:(?:who|that) (?:lives?|resides?|works?|are living|are residents)|(?:living|residing) (?:in|within)|residents? of|resid(?:e|es|ing) in)\\b`,
  'i',
);

/** Spanish, Dutch, French. */
const ELSEWHERE: readonly RegExp[] = [
  /\b(?:debe[ns]?|hay que|tiene[ns]? que|es necesario|es requisito|deber[aá]n?) (?:\S+ ){0,3}?(?:tener|vivir|ser|residir|cumplir|contar con|estar|haber)\b|\bpara (?:calificar|ser elegible|recibir (?:ayuda|servicios))\b|\b(?:elegibles?|requisitos? (?:es|son|de ingresos)|califican?)\b|\b(?:abiert[oa]s?|dirigid[oa]s?|disponibles?|exclusiv[oa](?:mente)?|s[oó]lo|solamente) (?:a|al|para) (?:l[ao]s )?(?:todo|vecin|toda|cualquier|personas|familias|residentes|mujeres|hombres|adult|ni[nñ]|j[oó]venes|chic[oa]s|quien|mayores|el p[uú]blico|la comunidad)/i,
  /^\W*(?:s[oó]lo|solamente|(?:(?:es|son) )?para(?=(?!.* hay )[^,:]{4,70}$)) (?:para )?(?:l[ao]s )?(?:familias|personas|vecin|residentes|mujeres|hombres|adultos|ni[nñ]|j[oó]venes|mayores)/i,
  /\b(?:personas?|familias?|residentes|adultos|mujeres|hombres|ni[nñ]os|j[oó]venes|inquilinos|trabajadores|quienes?)\b[^.;:]{0,80}\bpueden? (?:recibir|solicitar|venir|usar|obtener|participar|inscribirse|acudir)\b/i,
  /\b(?:residentes de|mayor(?:es)? de \d|menor(?:es)? de \d|a partir de los \d+ años|de \d+ a \d+ años|con o sin seguro|tod[ao]s? (?:l[ao]s? )?(?:familias?|personas|comunidad|vecinos)|sin importar|no importa su|de bajos? (?:ingresos|recursos)|bajos ingresos|sin hogar|sin techo|en situaci[oó]n de|empadronad[oa]s?)\b/i,
  /\b(?:voor (?:inwoners|jongeren|gezinnen|ouderen|mensen|iedereen|ouders|volwassenen|kinderen)\b|u (?:moet|woont)|jonger dan \d|ouder dan \d|vanaf \d+ jaar|pour les (?:personnes|familles|r[eé]sidents|femmes|jeunes)|(?:r[eé]sidents?|habitants) de|[aâ]g[eé]e?s? de \d+)/i,
];

/** Sentences that only look like a condition. */
const NOT =
  /\b(?:(?:board|committee|commission|council|the) members? (?:must|shall|are|is)|commissioners|appointees?|(?:our|the) (?:goal|mission|vision|hope|aim)|mission is|goal is|strives?|is committed to|are committed to|dedicated to|find out (?:if|whether)|see if|to determine|learn (?:more|if)|check (?:if|whether)|may be eligible|are you|do you|will be (?:able|asked|notified|contacted)|years? (?:ago|of (?:service|experience))|since \d{4}|in (?:19|20)\d\d\b|open to the public|(?:over|under|more than) \d+ (?:people|families|years|agencies|languages|programs|million|percent|thousand|volunteers|countries|meals|pounds)|\d+ (?:people|families|individuals|households) (?:each|every|per|a )|also open|\d+ ?% off|discount|(?:suggested|requested) donation|used to be|we then|raised|founded|established|statistic|according to|one in \w+|percent of (?:people|families|children|adults|all|our)|% of (?:people|families|children|adults|all|our|the population))|\?$/i;

/** "If you are aged 12–21, the National Safeline …": advice that leads to somebody else. */
const ELSEWHERE_GO = /^If you(?:['’]re| are| have) [^,]{2,60}, the \p{Lu}/u;

/** Short lines that are a condition by themselves: "Ages 18-64", "Adults only", "Women and children". */
const LINE =
  /^(?:for |serves? |serving |open to )?(?:ages? \d|(?:single |homeless |adult |all |low.income |elderly |young |pregnant |older |disabled |local |county |city )*(?:(?:wo)?men|famil(?:y|ies)|adults?|youth|seniors?|veterans?|children|teens|tenants?|renters?|patients?|students?|individuals|everyone|anyone|residents?|personas|familias|mujeres|hombres|ni[nñ]os|j[oó]venes|adultos)\b(?!['’])[^.]{0,50}\b(?:only|\d|with an?\b|residents?|welcome|accepted|with (?:children|disabilities)|of \d|(?:in|of) \w+ (?:county|city|parish|area)|solamente|mayores))/i;

/** "Senior Center in the North End, 310 Plainfield St.": a line that begins with people may be a place's name. */
const PLACE =
  /\b(?:senior|family|women|youth|children|teen|veteran|adult)s?['’]?s? (?:(?:services?|health|day|resource|community|activity|life|care) )?(?:cent(?:er|re)|services|hospital|museum|library|club|council|office|shelter|house|clinic)\b|(?<!\d)\d{3,4}(?!\d)/i;

/** "Thursday: seniors (55+)" tells when, and of whom only in passing. */
const DAY = /\b(?:mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:days?)?\b/i;

/** True for a sentence that states who may come. */
export const statesCondition = (telling: Telling): boolean =>
  statesOutright(telling) ||
  (!NOT.test(telling.text) &&
    !ELSEWHERE_GO.test(telling.text) &&
    [RESIDENCE, ...MORE].some((sign) => sign.test(telling.text)));

/** The same, without sentences that only name a place where the people served live. */
export function statesOutright({ text, line }: Telling): boolean {
  if (NOT.test(text) || ELSEWHERE_GO.test(text) || (line && DAY.test(text))) return false;
  if (line && LINE.test(text) && !PLACE.test(text)) return true;
  return CONDITIONS.some((sign) => sign.test(text)) || NARROWED.test(text) || ELSEWHERE.some((sign) => sign.test(text));
}
