/** Takes "Welcome to", "Contact", "| Home", brackets and the like off a name. */

import { STATE } from '../addresses/regions';
import { hasOrganizationWord } from '../words/name-words';

const LEAD =
  /^\s*(?:welcome to(?: the)?|bienvenid[oa]s? (?:a(?:l)?(?: la| el)?)|bienvenue (?:à|a|au|aux|chez)(?: la| le)?|welkom bij|willkommen (?:bei|im)|(?:more )?information (?:about|on)(?: the)?|about|over|sobre|acerca de(?:l)?|contact(?! us)|contacting(?! us)|contacto|(?:home|inicio)(?=\s*[:|–—-])|(?:the )?(?:official (?:web ?)?site|(?:monthly |weekly )?(?:newsletter|bulletin)) (?:of|for)(?: the)?|location:|venue:|organizer:|name:|nombre:|careers at|jobs at|donate to|support(?=\s+the\s)|directions to|hours (?:for|at|of)|visit(?=\s+the\s))\s*[:|–—-]?\s+(?=["“]?\p{L})/iu;
const TAIL = /\s*[|–—-]\s*(?:home|home page|inicio|welcome|official (?:web ?)?site|start|accueil)\s*$/i;
/** ", a member of Feed the Valley" */
const BELONGS =
  /,\s+(?:an?|the)\s+(?:\p{L}+ )?(?:member|program(?:me)?|ministry|project|division|affiliate|partner|branch)(?: agency)? of\s.*$/iu;
/** "Holy Oak Conference, c/o Holy Oak Church": whose letterbox it uses. */
const CARE_OF = /,?\s+\(?(?:c\/o|care of|attn\.?|attention):?\s.*$/i;
/** "The Elm House office: 541-555-0134 or …" */
const NUMBER = /[\s:,–—-]+(?:\+?1[-. ])?\(?\d{3}\)?[-. ]+\d{3}[-. ]\d{4}.*$/u;
/** What a title adds without a separator, behind two words at least. */
const ADDED =
  /(?<=\S\s\S.*)\s+(?:contact (?:us|info(?:rmation)?)|home ?page|(?:official )?web ?(?:site|page)|official site|(?:public )?meeting (?:dates|minutes|agendas?|schedule|calendar|documents|materials|notices?)|(?:(?:public )?meeting )?(?:agendas?|minutes)(?: ?(?:&|and|\/|,) ?(?:agendas?|minutes|packets?|videos?|documents))+)$/i;
/** ", Elmwood, Ohio" and "(Elmwood, OH)". */
const TOWN = new RegExp(
  `(?:,\\s+\\p{Lu}[\\p{L} .'’-]{1,30},\\s+(?:${STATE})|\\s*\\(\\p{Lu}[\\p{L} .'’-]{1,30},\\s+(?:${STATE})\\))$`,
  'u',
);
/** "Elm Public Library in Elmwood Ohio", as titles are written for search engines. */
const IN_TOWN = new RegExp(`^(.*)\\s+in\\s+\\p{Lu}[\\p{L} .'’-]{1,30}?,?\\s+(?:${STATE})$`, 'u');
/** A bracket at the end that holds another name, an acronym or a remark. */
const BRACKET =
  /\s*\((?:(?:formerly|previously|a\.?k\.?a\.?|also|dba|d\/b\/a|antes|anteriormente|conocid[oa]|voorheen|anciennement|known as)\b[^()]*|[A-Z][A-Z&.]{1,9}|near [^()]*)\)\s*$/;

/** "Guía del Tribunal de Familia", "A Guide to the County Law Library": a page that others write about it. */
const GUIDE =
  /^\s*(?:(?:the|a|an|your|our|complete|short|quick|una?|la|nuestra|breve) )*(?:guide (?:to|for)(?: using)?(?: the| your)?|gu[ií]a (?:(?:completa|r[aá]pida|pr[aá]ctica|breve) )?(?:de(?:l| la| los| las)?|al?(?: la)?|para(?: el| la)?|sobre(?: el| la)?)|how to (?:reach|contact|find|use|visit)(?: the| your)?|c[oó]mo (?:contactar|llegar|usar|encontrar)(?: con| a| al)?(?: el| la)?)\s+(?=\p{Lu})/iu;
/** "…: hours and what to bring", "…: horario y cómo llegar": what the page tells of it. */
const TOLD =
  /\s*(?::|\s[–—-])\s+(?:hours|horarios?|what|where|how|when|directions|contact|phone|address|location|qu[eé]|c[oó]mo|d[oó]nde|cu[aá]ndo|direcci[oó]n|ubicaci[oó]n|tel[eé]fonos?|requisitos|everything|todo lo que)(?=[\s,]|$)[^|]*$/iu;

/** What a page is about, without the words that say it is a page about that. */
function subject(text: string): string {
  const bare = text.replace(TOLD, '').replace(GUIDE, '');
  return bare !== text && hasOrganizationWord(bare) && bare.length > 6 ? bare : text;
}

/** The name alone, "" when nothing is left. */
export function cleanName(raw: string): string {
  const bare = subject(raw)
    .replace(LEAD, '')
    .replace(TAIL, '')
    .replace(ADDED, '')
    .replace(BELONGS, '')
    .replace(CARE_OF, '')
    .replace(NUMBER, '')
    .replace(TOWN, '')
    .replace(IN_TOWN, (whole, name: string) => (/\s/.test(name) && hasOrganizationWord(name) ? name : whole))
    .replace(/^the\s+(?=\p{Lu})/u, '')
    .replace(/\s*[®™]/g, '')
    .replace(/[\s:,;|–—-]+$/, '')
    .trim();
  const calm = LEAD.test(raw) ? bare.replace(/!+$/, '') : bare;
  const open = calm.replace(BRACKET, '').trim();
  return open.length > 3 ? open : calm;
}
