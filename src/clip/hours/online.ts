/**
 * What is always there on the web says nothing about when a place is open: "Electronic filing is available 24/7", "los
 * formularios se envían en línea las 24 horas". Such sentences are passed over beside the hours of the counter.
 */
import { fold } from '../words/fold';

const ALWAYS = /\b24 ?[/x] ?7\b|\b24[ -]?(?:hours?|hrs?|horas)\b|\ba?round[ -]the[ -]clock\b|\b(?:at )?any ?time\b/;
const ONLINE =
  /\b(?:on-?line|electronic(?:ally)?|e-?filing|e-?file|e-?services?|cm\/ecf|web ?sites?|web|portals?|apps?|internet|docket|(?:drop|night|deposit) ?box(?:es)?|(?:book|night) ?(?:drop|return)s?|depositor(?:y|ies)|buzon(?:es)?|(?:caja|ranura) de (?:depositos?|seguridad|documentos)|en linea|electronic[oa]s?|electronicamente|virtual(?:es)?|digital(?:es)?|sitio|pagina|311|911)\b/;
/** A line that one calls is open, whatever else is on the web. */
const ANSWERED =
  /\b(?:call(?:s|ing)?|(?:tele)?phones?|text|chat|hot ?lines?|help ?lines?|llam[ae]\w*|telefon\w*|shelter|albergue)\b/;
/** A voice from a tape answers nobody's question. */
const RECORDED =
  /\b(?:automated|automatic|recorded|recording|voice ?mail|voice case information|vcis|ivr|automatizad[oa]s?|automatic[oa]s?|grabad[oa]s?|grabacion(?:es)?|buzon de voz)\b/;
const DAY =
  /\b(?:mon|tues?|wed|thu(?:rs)?|fri|sat|sun)(?:day|nesday|urday)?s?\b|\b(?:lunes|martes|miercoles|jueves|viernes|sabados?|domingos?)\b/;
const PARTS =
  /(?<=[^.\s][a-z)\d]{2,}\.)\s+(?=\p{Lu})|(?<=(?:\b[ap]\. ?m\.|\b[ap]m\.|\bCT\.|\bET\.|\bPT\.))\s+(?=\p{Lu})|(?<=[;\n|•])|(?<=\s)(?=\([^()]*\b24\b)|(?<=\b24\b[^()]{0,40}\))[,.]?\s|,\s(?=[^,.;\d()]{6,60}\b24\b)/u;

/** "Members have 24/7 key card access": for those who have a key. */
const KEY =
  /\b(?:members?|residents?|tenants?)\b[^.]{0,25}\b24\b[^.]{0,25}\baccess|\b24\b[^.]{0,20}\b(?:key ?(?:card|fob|code)?s?|fob|badge)\b[^.]{0,15}\baccess|\bsocios?\b[^.]{0,25}\bacceso\b[^.]{0,20}\b24\b/;

/** True for words that tell only that something on the web, a box or a tape is there day and night. */
export function isOnlineAlways(text: string): boolean {
  const words = fold(text);
  if (!ALWAYS.test(words) || DAY.test(words)) return false;
  return RECORDED.test(words) || ((ONLINE.test(words) || KEY.test(words)) && !ANSWERED.test(words));
}

/** `text` without its sentences, brackets and clauses that tell only of such. */
export function withoutOnline(text: string): string {
  if (!ALWAYS.test(fold(text))) return text;
  const parts = text.split(PARTS);
  const kept = parts.filter((part) => !isOnlineAlways(part));
  return kept.length === parts.length ? text : kept.join(' ').trim();
}
