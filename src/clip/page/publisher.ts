/**
 * Is the site a directory that lists others, so that its own name, mailbox and address say nothing of the resource? Told
 * by what such sites ask of their visitors, and by what they call themselves. English and Spanish. Pure.
 */
import type { Block } from '../capture/block';
import { fold } from '../words/fold';

const ASKS =
  /\b(?:claim|update|edit|suggest|report|correct|improve|add|submit|list|rate|review|bookmark|verify)\b.{0,24}\b(?:listings?|this (?:organi[sz]ation|agency|program|resource|provider|entry|page|information|location|pantry|place)|(?:(?:an?|your|this) )?(?:business|listing)|(?:an?|your) (?:location|organi[sz]ation|agency|pantry|program|resource))\b|\b(?:incorrect|wrong|outdated|missing) (?:info(?:rmation)?|details|listing)\b|\bback to (?:search|results|list|directory|listings)\b|\b(?:similar|nearby|related|more|all|other) (?:listings|pantries|shelters|organi[sz]ations|resources|programs|providers|services|agencies) (?:near|in|nearby)\b|\b(?:listing|record|information|entry) (?:was )?(?:last )?(?:updated|verified|reviewed)\b|\blast (?:verified|assured|record update)|\b(?:sugerir|reportar|agregar|editar|reclamar) .{0,20}(?:cambio|error|organizacion|ficha|anuncio)\b/;
const CALLED =
  /\b(?:directory|listings?|finder|locator|pages|resource (?:guide|list|map|database)|211|2-1-1|database|navigator|near me|(?:community|help|local|area|county) resources$|directorio|guia de|yellow|find (?:help|food))\b|(?:finder|listings|directory|pages|pantries|shelters|findhelp)$/;

const PRESS =
  /\b(?:chronicle|times|herald|news(?:paper|room)?|gazette|tribune|journal|daily|weekly|magazine|observer|courier|dispatch|sentinel|bulletin|patch|radio|tv|media|periodico|diario|noticias|prensa)\b/;

/** True when a newspaper or a station tells the story: its own name, mailbox and address say nothing of the resource. */
export const isPress = (siteNames: readonly string[]): boolean => siteNames.some((name) => PRESS.test(fold(name)));

/** What stands in the menu of a newspaper and of few other sites. */
const SECTION =
  /^(?:sports?|opinion|subscribe( now)?|weather|crime|entertainment|lifestyles?|public notices|politics|deportes|sucesos|suscribete|suscripciones)$/;
/** What stands in no other: worth two. */
const PAPER_ONLY =
  /^(?:obituaries|classifieds?|e ?-?edition|letters to the editor|police blotter|esquelas|clasificados)$/;
const SECTIONS = 3;

/** True when the menus around the page are those of a newspaper. */
export function hasPaperMenu(blocks: readonly Block[]): boolean {
  const found = new Set<string>();
  for (const block of blocks) {
    if (block.region === 'main' || block.text.length > 120) continue;
    for (const entry of block.links.map((link) => block.text.slice(link.start, link.end))) {
      const words = fold(entry).trim();
      if (SECTION.test(words) || PAPER_ONLY.test(words)) found.add(words);
    }
  }
  return found.size + [...found].filter((words) => PAPER_ONLY.test(words)).length >= SECTIONS;
}

/**
 * What a site says that only writes about offices: it is no office, and belongs to none. A charity that says it is of no
 * church or party does not mean this.
 */
const AUTHORITY =
  '(?:courts?|tribunal(?:es)?|corte|government\\w*|gobierno|gubernamental(?:es)?|agenc(?:y|ies|ia|ias)|count(?:y|ies)|condado|clerk|states?|estado|federal|city|offices?|oficinas?|departments?|departamento|official|oficial)';
const APART = new RegExp(
  [
    `\\bnot (?:in any way |officially )?(?:affiliated|associated|connected|endorsed|operated|run|sponsored)\\b.{0,60}\\b${AUTHORITY}\\b`,
    `\\b(?:is|are|am) not (?:an? |the |part of (?:an? |the )?|run by (?:an? |the )?)?(?:\\p{L}+ ){0,2}${AUTHORITY} ?(?:\\p{L}+ )?(?:web ?site|site|agency|office|entity|body|page|court)\\b`,
    `\\b(?:independent|unofficial|private(?:ly owned)?) (?:\\p{L}+ ){0,2}(?:web ?site|site|guide|resource|publication|information)\\b.{0,80}\\bnot\\b`,
    `\\b(?:no|ni) (?:\\p{L}+ ){0,3}(?:afiliad|asociad|vinculad|relacionad)[oa]s?\\b.{0,60}\\b${AUTHORITY}\\b`,
    `\\bno (?:es|somos|se trata de) (?:un|una|el|la)? ?(?:\\p{L}+ ){0,2}${AUTHORITY}\\b`,
    `\\b(?:sitio|pagina|guia) (?:web )?(?:independiente|no oficial)\\b`,
  ].join('|'),
  'u',
);

/** True when the site says that it is none of the offices it writes about. */
export const standsApart = (blocks: readonly Block[]): boolean =>
  blocks.some((block) => block.level === 0 && block.text.length < 900 && APART.test(fold(block.text)));

/** True when the page shows signs of a directory. `siteNames` are what the site calls itself. */
export function isDirectory(blocks: readonly Block[], siteNames: readonly string[]): boolean {
  if (siteNames.some((name) => CALLED.test(fold(name)))) return true;
  return blocks.some((block) => block.text.length < 200 && ASKS.test(fold(block.text)));
}
