/** Words by which a heading, or the text before a value, says that the value is somebody else's. English, Spanish, Dutch. */
import type { Region } from '../capture/block';
import { fold } from '../words/fold';
import { ENGLISH_MONTHS } from '../words/months';
import { hasOrganizationWord } from '../words/name-words';

/**
 * `stranger`: surely another's. `other`: another's if the page gives more of the kind. `event`: so for hours and
 * addresses.
 * `unsure`: kept in doubt.
 */
export type Whose = 'stranger' | 'other' | 'event' | 'unsure';

const PLACES =
  'programs?|programmes?|cent(er|re)s?|shelters?|pantries|clinics?|agencies|organi[sz]ations?|providers?|listings?|hospitals?|churches|libraries|food banks?';
const RULES: readonly (readonly [RegExp, Whose])[] = [
  [
    /^(\d+ )?(comments?|comentarios?|reacties|responses?|replies|reviews?|opiniones|leave a (comment|reply)|deja (un comentario|una respuesta)|related (posts|articles|stories|news)|(most|lo mas) (read|popular|viewed|leido|visto)|meest gelezen|recent (posts|comments|articles|news)|more (news|stories|headlines)|advertisements?|publicidad|anuncios?|sponsored( content)?|from our (sponsors|partners)|entradas (recientes|relacionadas)|noticias relacionadas)\b/,
    'stranger',
  ],
  [
    new RegExp(
      `^((nearby|similar|related|(our )?other|more) (\\S+ ){0,3}(${PLACES})( (near|nearby|in|at|from|you|around)\\b.{0,40})?|more for .{3,30}|more from .{3,40}|(you|others?) (may|might|could) (also|be)\\b.*|people (also|who)\\b.*|(also )?nearby|(otros|otras|mas) (\\S+ ){0,2}(programas|centros|clinicas|albergues|organizaciones|entidades)\\b.*|(andere|overige) (\\S+ ){0,2}(locaties|vestigingen|centra|organisaties)\\b.*)$`,
    ),
    'other',
  ],
  [/^((press|media) (contacts?|inquir\w+|enquir\w+)|contacto (para|de) (la )?prensa|prensa)\b/, 'other'],
  [
    /\b((other|additional|more|our) (locations?|offices?|branches|sites|services|resources|helpful)|helpful (numbers|links|resources)|(community |local |national |additional |outside )resources|useful (numbers|links|contacts)|partners?|partner (agencies|organi[sz]ations|sites)|funders?|sponsors?|(press|media) (contacts?|inquir\w+|enquir\w+|relations)|advertis(e|ing)|complaints?|webmaster|grievances?|see also|related( links| resources)?|quejas|reclamaciones|patrocinadores|colaboradores|prensa)\b/,
    'unsure',
  ],
  [
    /^(agenda|(upcoming |this week.?s |special |coming |community |next )?events?( calendar)?|calendar( of events)?|(this|next) (week|month)( (at|in) .{3,40})?|what.?s (on|happening|new)|coming up|happening (soon|now)|(proximos )?eventos|calendario|news|latest news|announcements?|noticias|novedades|nieuws|evenementen|activiteitenagenda)\s*:?$/,
    'event',
  ],
];

const CRISIS =
  /^((in|facing|having)( an?| immediate)? (danger|crisis|emergency)\b.{0,12}|crisis (help|support|resources|numbers|lines)|((national|veterans?|military|statewide) )(\S+ ){0,3}(hot|help|life|crisis )?line|.*\b(suicide|988)\b.*|(in case of )?emergenc(y|ies)( numbers?| contacts?| help)?|need (immediate|urgent|emergency) help.*|(en caso de )?emergencias?)\s*[?!:]?$/;
const ABOUT_CRISIS =
  /\b(crisis|hot ?line|help ?line|life ?line|suicid\w*|violenc\w*|violencia|assault|abuse|rape|mental|behaviou?ral|emergenc\w+|lines?|nurse|hospital)\b/;

const STORE =
  /\b(thrift( (store|shop)s?)?|resale( shop)?|(family|super|second.?hand|charity|op|gift|book) ?(stores?|shops?)|restore|store hours|tienda|kringloop(winkel)?)\b/;
const ABOUT_STORE =
  /\b(thrift|resale|stores?|shops?|restore|tienda|kringloop\w*|second.?hand|clothing|furniture|voucher)\b/;

/** Whose the values under a heading are; null for the resource's own. `about` is folded. */
export function whoseHeading(heading: string, about: string, region: Region): Whose | null {
  const words = fold(heading).trim();
  if (words === '' || about.includes(words)) return null;
  for (const [rule, whose] of RULES) if (rule.test(words)) return whose;
  if (CRISIS.test(words)) return ABOUT_CRISIS.test(about) ? 'unsure' : 'other';
  if (STORE.test(words)) return ABOUT_STORE.test(about) ? null : 'other';
  if (region !== 'aside' && region !== 'footer') return null;
  // A widget headed by an organization that the page does not speak of.
  const own = words.match(/\p{L}{5,}/gu) ?? [];
  return own.length > 1 && hasOrganizationWord(heading) && !own.some((word) => about.includes(word)) ? 'unsure' : null;
}

const FUNDED =
  /\b(funded( \S+){0,3} by|funding( \S+){0,4} (by|from)|sponsored by|(a |with )?grants? from|financiad[oa] por|subvencionad[oa] por|con fondos de|gesubsidieerd door|gefinancierd door)\b/;
const COMPLAINT =
  /\b((file|filing|make|submit|register|lodge)( \S+){0,3} (complaints?|grievance)|complaints? of discrimination|equal opportunity (provider|employer|institution)|presentar una (queja|denuncia|reclamacion)|complaints? (may|can|should|to|department|office))\b/;
const ADVERT =
  /^\W*(advertisement|advertorial|sponsored|paid (ad|content|advertisement)|publicidad|anuncio|patrocinado|advertentie)\b/;
const PRESS =
  /\b(newsroom|news tips?|news desk|advertis(e|ing)( with us| sales| inquir\w+)?|redaccion|web ?site (problems|questions|feedback|issues))\b[^.]{0,40}$/;
/** "For questions or comments about this web site, …": whoever keeps the pages. */
const WEBMASTER =
  /\bweb ?master\b|\b(questions|comments|problems|feedback|suggestions)\b[^.]{0,30} (about|with|on|regarding) (this|the|our) (web ?)?(site|page)\b[^.]{0,30}$/;
const BYLINE = /^(by|por|door|story by|reported by|written by) \p{L}[^.]{2,60}[|·•,–-]\s*$/u;
/** "Dana Roe can be reached at …", "Contact reporter Dana Roe at …": whoever wrote the story. */
const WRITER =
  /(?:^|[.!?]\s)\s*(?!The |Our )\p{Lu}[\p{L}’'-]+(?: \p{Lu}\.?)? \p{Lu}[\p{L}’'-]+ (?:can|may) be reached\b[^!?]*$|\b(?:reporter|staff writer|columnist|correspondent|journalist|contributing writer)s?\b[^.]{0,60}$/u;
const NATIONAL =
  /\b(national|nationwide|federal|veterans crisis|suicide( (and|&) crisis)?)( \S+){0,4} ?(hot ?line|help ?line|life ?line|crisis line|line|center|council)( \S+)?( at| on| is)?[:,(]?\s*$/;
const NAMED_ON =
  /\b(?:tell|contact|call|ring|phone|text|try|visit|through|via) (?:the )?((?:\p{Lu}[\p{L}'’./-]* (?:(?:of|for|and|&|the|in|de|del|la) ){0,2}){0,9}\p{Lu}[\p{L}'’/-]*) ?(?:on|at|:|\()\s*$/u;
const SEAT =
  /\b(courthouse|town hall|city hall|switchboard|county administration|(?:county|city|administrative) headquarters|council offices?|(?:county |city |municipal )?(?:government|municipal|administration) (?:cent(?:er|re)|building))\b/;

const BODY =
  /^(?:the )?(?:(?:city|town|village|county|township|municipality|borough|university) of [\p{L} .'-]{3,40}|[\p{L} .'-]{3,40} (?:county|township|university|municipality|borough|school district))$/u;
const OFFICE = /\b(?:librar(?:y|ies)|department|office|clinic|court|shelter|cent(?:er|re)|bureau|division|pantry)\b/;

const PAPERS = /\b(newsroom|news tips?|letters to the editor|redaccion)\b/;

/** Whose a block of the site's foot is: of a paper, or of the seat of a county or town whose office the page is about. */
export function whoseFoot(text: string, about: string): Whose | null {
  const words = fold(text.slice(0, 600));
  if (PAPERS.test(words)) return 'stranger';
  const seat = SEAT.exec(words)?.[0];
  if (seat !== undefined && !about.includes(seat)) return 'other';
  // The foot opens with the body that the page's library or office is a part of.
  const body = BODY.exec(words.split('\n')[0]?.trim() ?? '')?.[0];
  return body !== undefined && OFFICE.test(about.replaceAll(body, ' ')) ? 'other' : null;
}

/** "Men are referred to Elm House, 12 Oak St." */
const REFERRED =
  /\b(?:(?:is|are|be|get) (?:referred|directed|sent) (?:on )?to|(?:we|please) refer\b[^.;]{0,40} to|(?:referimos|derivamos|dirigimos)\b[^.;]{0,40} a)\b/;

/** Whose a value is by the words of its block before it; null when they say nothing. `about` is folded. */
export function whoseWords(text: string, about: string): Whose | null {
  const folded = fold(text).replace(/(?<=\b(?:[nsew]|ave|st|blvd|rd|dr|mt))\. /g, ' ');
  const sentence = folded.split(/[.!?]\s+/).at(-1) ?? '';
  if (ADVERT.test(folded) || BYLINE.test(folded)) return 'stranger';
  if (FUNDED.test(sentence) || FUNDED.test(folded.slice(0, 60)) || COMPLAINT.test(folded)) return 'stranger';
  if (NATIONAL.test(sentence)) return 'other';
  if (PRESS.test(sentence) || REFERRED.test(sentence)) return 'other';
  const writer = WRITER.exec(text)?.[0] ?? '';
  if (writer !== '' && !hasOrganizationWord(writer)) return 'other';
  if (SEAT.test(sentence) || WEBMASTER.test(sentence)) return 'unsure';
  const named = fold(NAMED_ON.exec(text)?.[1] ?? '')
    .replace(/^the /, '')
    .trim();
  if (named === '' || about.includes(named)) return null;
  return hasOrganizationWord(named) && named.split(' ').length > 2 ? 'other' : 'unsure';
}

const MEDIA =
  /\b(?:media|press|news ?media) (?:contacts?|inquir\w+|enquir\w+|relations|office)\b|\bcontacto (?:de|para la) prensa\b/;
/** Where to bring what one gives, on a page that also says where to get it. */
const GIVING =
  /\b(?:drop(?:ped)?[ -]?offs?|donat(?:ions?|e|ed)|collection (?:sites?|bins?|boxes|barrels?|points?)|volunteers? (?:should|can|may|meet)|donaciones|donar)\b[^.;]{0,60}\b(?:is|are|be|at|to|in|a|en)\b[^.;]{0,60}$/;
const ABOUT_GIVING = /\b(?:donat\w*|donor|volunteer\w*|blood|drive|thrift|store|dona(?:r|ciones))\b/;

/** Of a number or an address only: a mailbox for the press or for gifts is one of the organization's own. */
export function whosePlace(text: string, about: string): Whose | null {
  const folded = fold(text);
  if (MEDIA.test(folded.slice(-160))) return 'other';
  const sentence = folded.split(/[.!?]\s+/).at(-1) ?? '';
  return GIVING.test(sentence) && !ABOUT_GIVING.test(about.replace(/\bfood drive\b/g, '')) ? 'other' : null;
}

const DAY = new RegExp(`\\b(?:${ENGLISH_MONTHS})\\.? \\d{1,2}(?:st|nd|rd|th)?\\b`);
const REGULAR =
  /\b(?:every|each|weekly|monthly|daily|nightly|through|thru|until|of the month|(?:mon|tues|wednes|thurs|fri|satur|sun)days)\b/;
const INSTEAD =
  /\bthis (?:month.?s |week.?s )?(?:meeting|session|distribution|clinic|group) (?:will|is|takes)\b|\b(?:alternate|different|temporary|another) (?:location|site|place)\b/;

/** True when the words before an address speak of one date, or of one time elsewhere than usual. */
export function isOnce(text: string): boolean {
  const folded = fold(text);
  const sentence = folded.split(/[.!?]\s+/).at(-1) ?? '';
  // "March 10 – Guest speaker … – this meeting will be held at": the date begins the entry.
  return (
    (DAY.test(sentence) || (DAY.test(folded.slice(0, 40)) && !REGULAR.test(folded)) || INSTEAD.test(sentence)) &&
    !REGULAR.test(sentence)
  );
}
