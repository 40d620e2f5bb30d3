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

/** True when the page shows signs of a directory. `siteNames` are what the site calls itself. */
export function isDirectory(blocks: readonly Block[], siteNames: readonly string[]): boolean {
  if (siteNames.some((name) => CALLED.test(fold(name)))) return true;
  return blocks.some((block) => block.text.length < 200 && ASKS.test(fold(block.text)));
}
