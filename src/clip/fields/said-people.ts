/**
 * The people a service says it is for, as the words that name them: "provides legal help to low-income families in
 * Ohio" → "low-income families in Ohio". Read only where the words narrow whom it serves; "families" alone does not.
 */

const NARROW =
  '(?:(?:very |extremely |moderate(?:ly)? (?:and |to )?|severely |low(?:er)? (?:and |to )|chronically |formerly |newly |recently |medically |mentally |physically )*(?:low(?:er)?[- ](?:and[- ]moderate[- ])?income|homeless|unhoused|houseless|displaced|uninsured|underinsured|under-insured|disabled|elderly|senior|older|aging|at[- ]risk|pregnant|parenting|incarcerated|undocumented|immigrant|refugee|migrant|LGBTQ?\\w*\\+?|transgender|deaf|hard of hearing|blind|visually impaired|unemployed|underemployed|runaway|foster|battered|abused|homebound|food[- ]insecure|income[- ]eligible|qualifying|eligible|military|veteran|Latinx?[ao]?|Hispanic|Native American|Indigenous|Jewish|Asian|African American|Black|cancer|HIV[- ]positive|single|underserved|low[- ]wage|housing[- ]insecure|indigent|bereaved|grieving|abused|neglected|sexually (?:abused|exploited)|trafficked|justice[- ]involved|school[- ]aged?|teen|adolescent|adult))';
const PEOPLE =
  '(?:famil(?:y|ies)|individuals?|people|those|persons?|residents?|adults?|households?|community members|clients?|couples?|citizens?|neighbors?|parents?|mothers?|moms|fathers?|women|men|girls|boys|bab(?:y|ies)|infants?|youths?|teens?|adolescents?|children|kids|students?|patients?|seniors?|elders?|veterans?|survivors?|victims?|immigrants?|refugees?|asylum seekers?|workers?|tenants?|renters?|homeowners?|caregivers?|populations?|communit(?:y|ies)|\\p{L}+ians)';
const OWN =
  '(?:(?:disabled |homeless |low[- ]income |military |U\\.?S\\.? )?veterans?|service ?members|seniors|(?:older|young) adults|the elderly|the homeless|the uninsured|immigrants|refugees|asylum[- ]seekers|survivors|victims|caregivers|foster youth|ex-offenders|returning citizens|farm ?workers|day laborers|cancer patients|tenants|renters|homeowners|persons with \\p{L}+|people with \\p{L}+|individuals with \\p{L}+|adults with \\p{L}+|children with \\p{L}+|people living with \\p{L}+|senior citizens)';
const STATE =
  "(?:(?<=residents )of\\b(?! all)|in need of\\b|(?:who|that) (?:are|is|have|has|cannot|can(?:’|')?t|lack|live|reside|earn|qualify|meet|struggle|suffer|experience|receive|do not have|don(?:’|')?t have|may not)\\b(?! (?:challenged|interested|looking|committed|passionate|joined|served|helped|come to|made))|(?:currently |who are )?(?:experiencing|facing|suffering|struggling|sleeping (?:rough|outside)|affected by|impacted by|recovering|fleeing|escaping|coping with|diagnosed|living (?:with|in|at|on|below)|residing|at risk|in (?:recovery|foster care)|in need of|aged?\\b|ages? \\d|over \\d|under \\d|\\d+ (?:and|or)))";
const CUE =
  '(?:\\bif you are an?|\\bwe (?:serve|help|assist|support|feed|house|treat)|\\b(?:gives|provides|brings|delivers) [^.;]{3,70}? to|\\b(?:services?|assistance|help|support|care|relief|shelter|housing|advice|representation|counsel(?:l)?ing|advocacy|programs?|meals|food|groceries|resources|clinics?|consultations?|information|referrals|connection|aid|transportation|treatment|classes|education|training|offered|available|provided|group|groceries|free|home|safe place|place|beds?|rooms?|rides|meant)(?: (?:is|are))?(?: (?:available|offered|provided|designed|directly|primarily|only))?,? (?:to|for)|\\b(?:serves?|serving|helps|helping|assists|assisting|supports|supporting|covers?|covering|connects|connecting|houses|housing|shelters|benefit(?:s|ing)|targets|empowers|feeds|feeding|protects|represents?|representing|treats?|looks? after|open to|designed for|geared toward|intended for|provides?|providing|with other))';

const ANYONE =
  '(?:any(?:one|body)|every(?:one|body)|any (?:family|person|household|individual|adult|child|woman|man|veteran|senior)) (?:who|that|in|with|without|aged?|over|under|\\p{L}+ing) (?!(?:our|the (?:community|world|house|room|family)|a|an|your|household|family|house)\\b)';
const START = new RegExp(
  `${CUE} (?:(?:other|all|any|both|those|our|local|area|eligible|qualified|the|many|these) )*((?:${NARROW}(?:,? and |, and |, | or |/)?[ ]?)+(?:${NARROW} )?${PEOPLE}|${OWN}|${ANYONE}|${PEOPLE}(?:(?:,| and| or) ${PEOPLE})*(?: (?:in|from) (?:[\\p{L}.]+ ){1,4}?)? ?${STATE})|\\b(?:to|for) (${ANYONE}|${PEOPLE} ${STATE})`,
  'iu',
);
/** The same in Spanish. */
const START_ES =
  /\b(?:(?:da|dan|dar[aá]|ofrecen?|brindan?|prestan?|proporcionan?|entregan?) [^.;:]{3,70}?|atiend\w+|ayud\w+|apoy\w+|sirv\w+|recib\w+|acog\w+|orient\w+|servicios?|asistencia|albergue|clases|comida|alimentos|asesor[ií]a|programas?)(?: (?:gratis|gratuit\w+|legal(?:es)?))?,? (?:a|para|de) (quienes (?:no )?(?:tienen|pueden|viven|necesitan|est[aá]n|son|cuentan|carecen) |(?:las |los )?(?:adult|persona|familia|mujer|hombre|ni[nñ]|j[oó]ven|mayor|inmigrante|migrante|refugiad|veteran|v[ií]ctima|sobreviviente|madre|estudiante|trabajador|inquilino|vecin|residente|desempleado)[\p{L}@/]*(?:,? (?:(?:y|e|o) )?(?:l[ao]s )?(?:adult|persona|famil|muj|hombr|ni[nñ]|j[oó]v|mayor|madr|anci)[\p{L}@/]*){0,3}(?:,? (?:y|e|o) (?:[\p{L}]+ )?[\p{L}]+)? (?:sin|con|de|en situaci[oó]n|en riesgo|que|mayores|v[ií]ctimas|inmigrantes|migrantes|reci[eé]n|desempleadas|refugiadas|embarazadas|sobrevivientes|deportadas)\b|(?:inmigrantes|refugiad[oa]s|migrantes|veteran[oa]s|sobrevivientes|v[ií]ctimas)\b)/iu;
const STOP_ES =
  /[.;:!?()«»\n]|,? (?:y (?:ofrece|brinda|les|les)|mediante|a trav[eé]s|para (?:que|ayud)|donde|gracias|desde|hasta cinco|por medio)\b/iu;
const STOP =
  /(?<!\b(?:\p{L}|St|Ste|Mt|Ft|U\.S|Wash|Mass|Calif))\.|[;:!?()"“”\n]| [–—] |,? (?:including|such as|which|where|so that|in order|as well as|through|by|via|while|during|regardless|using|because|but|from|at (?!risk|or below|the poverty|\d{2,3} ?%)|on|as|throughout the year|so|when|is|are not|every|each|nearly|almost|daily|since|seeking to|offering|providing)\b|,? and (?:provides?|offers?|helps?|works?|is|are|has|to|operates?|more|wants?|wish|would|need)\b|, (?:we|it|they|a|an|you|with|to|with|also|our|in|free)\b| in (?!or\b|need|crisis|recovery|our|the (?:community|area|region|county|city|state|greater))| with (?!children|disabilit|mental|hiv|low|limited|income|serious|severe|chronic|cancer|special|legal|physical|develop|intellect|substance|a (?:disabilit|history|mental|child|serious)|an? (?!photo|valid)|no |little|dementia|alzheimer|other|developmental|kids|minor|dependent|young|autism|addiction|vision|hearing|memory|advanced|and without)|(?<!afford|able) to (?!\p{N})|(?<!who|that|to|and|can|cannot|not|n.t) (?:file|find|get|apply|obtain|pay|prepare|become|achieve|understand|navigate|access) | of (?:all (?:faiths|walks)|charge)/giu;
/** What the person has who is described, not what a group is. */
const TOLD =
  /\b(?:was|were|served|provided|helped|gave|thank\w*|mission (?:trip|field)|last year|recently|training for|staffed|led by|by our|profits?|proceeds|raised?|donation)\b/i;

/** "the Elderly program", "Seniors Center": the name of a service, not the people. */
const HOUSE = /^ ?(?:program|project|cent(?:er|re)|council|club|ministry|coalition|network|act\b)/i;

/** The words for whom the service is, with their offset in the sentence; null when it names nobody in particular. */
export function peopleServed(sentence: string): { readonly text: string; readonly at: number } | null {
  if (TOLD.test(sentence.replace(/\bhas (?:provided|served|helped|been)\b/gi, ' '))) return null;
  const english = START.exec(sentence);
  const match = english ?? START_ES.exec(sentence);
  const words = match?.[1] ?? match?.[2];
  if (!match || words === undefined) return null;
  if (HOUSE.test(sentence.slice(match.index + match[0].length))) return null;
  const at = match.index + match[0].length - words.length;
  const rest = sentence.slice(at + words.length);
  // "in Ohio" belongs to the people, "in a safe place" does not.
  const stops = english ? [...rest.matchAll(STOP)] : [...rest.matchAll(new RegExp(STOP_ES, 'giu'))];
  const stop =
    stops.find((one) => one[0] !== ' in ' || !/^(?:\p{Ll}+ |\d+ )?\p{Lu}/u.test(rest.slice(one.index + 4)))?.index ??
    rest.length;
  const text = sentence.slice(at, at + words.length + stop).replace(/[\s,]+$/, '');
  // "people who can’t.": said before, and left out here.
  return text.length > 2 && text.length < 200 && !/ (?:who|that|are|can['’]?t|cannot|have|do|and|or|with)$/i.test(text)
    ? { text, at }
    : null;
}

const ENTRY = new RegExp(
  `\\((${NARROW} )?${PEOPLE}(?:(?:,| and| &| or) (?:${NARROW} )?${PEOPLE})*(?: (?:only|(?:ages? )?\\d[^()]{0,12}))?\\)`,
  'iu',
);
/** "Ruth's Place (women)": an entry of a list names them in brackets. */
export function peopleInBrackets(line: string): { readonly text: string; readonly at: number } | null {
  const match = ENTRY.exec(line);
  return match && match.index > 2 ? { text: match[0].slice(1, -1), at: match.index + 1 } : null;
}
