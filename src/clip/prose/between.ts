/** What stands between a name and what is told of it, in front of a name, and in sentences that tell of no place. */
import { looksLikeHours } from '../hours/looks-like-hours';

/** "Coats can be dropped off at …", "the sponsors": places that take, not places that help. */
export const GIVING =
  /\b(drop[- ]?off (?:sites?|points?|locations?|box(?:es)?|your|is|are|at)|(?:dropped|donated|left|drop (?:them|it|items|food)|bring (?:your )?donations)\b.{0,30}\bat\b|donations? (?:can|may|will|should) be|accept\w* donations|collection (?:sites?|points?|bins?|box(?:es)?)|donate\b.{0,40}\bat\b|sponsored by|fundrais\w+|puntos de acopio|donaciones en)\b/i;
/** The writer speaks of itself, not of the place it named before. */
export const OURS =
  /\b(?:we|us|our|ours|nosotros|nuestr[oa]s?|nos)\b|(?:ándonos|iéndonos|(?<!hu)[áéí]\p{L}{1,6}[ea]nos)(?!\p{L})|^for (?:more )?information\b|^para m[aá]s informaci[oó]n\b/iu;

/** In front of a name that stands for a landmark, a helper or somebody's background. */
export const ASIDE =
  /\b(?:(?:liv(?:e|es|ing)|resid(?:e|es|ing)|residents?|households?|students?) (?:in|within|inside|of|from)|near|behind|across from|opposite|next to|next door to|beside|off|(?<!served )by|(?<!(?:start|begin|starting|register|apply|enroll) )with|between|thanks to|funded by|formerly|member of|cerca de|frente a|junto a) (?:the |la |el )?$/i;
/** Nothing but this between a name and the address that is certainly its own. */
const RIGHT_BESIDE =
  /^(?:\s*[,(–—:-]\s*|\s+)(?:(?:which )?(?:is |are )?(?:now )?(?:located |housed )?(?:at|in|en|al)(?: the)?\s+|\((?:[^();]{2,30}, )?|(?:ubicad[oa]|situad[oa]) en (?:el |la )?)?$/iu;

export const isBeside = (gap: string): boolean =>
  RIGHT_BESIDE.test(gap) || looksLikeHours(/^\s*\(([^()]{2,80})\),?\s+(?:(?:located )?at )?$/.exec(gap)?.[1] ?? '');

/** "Elm Pantry at Grace Church, 12 Oak St.", "… is held in the hall of Grace Church": the first is what there is. */
const HOSTED =
  /^(?: \([^()]*\))?,?(?: (?:which |that )?(?:is |are |will be )?(?:now )?(?:located|housed|held|hosted|based)\b[^.;]{0,40}| (?:in|at) the \p{L}+(?: \p{L}+){0,2})? (?:at|in|inside|of) (?:the )?$/iu;
/** "Elm Pantry, open Thursdays from 9 to 11, at Grace Church", but not "… and at Grace Church". */
const HOSTS = /(?<!\b(?:and|or)) (?:at|in|inside) (?:the )?$/i;

export const isHosted = (gap: string): boolean =>
  HOSTED.test(gap) || (HOSTS.test(gap) && !/[.;](?! ?m)/.test(gap) && tellsHours(gap));

export const BESIDE_NUMBER = /^\s*[,(:–—-]?\s*(?:at |on |tel\.? ?|phone:? |al |llame al )?[\s(]*$/i;

/** "Call Elm Legal Aid at …": told to call, and not only whom else one may. */
export const TO_CALL = /(?:^|[.!?:]\s+|\n)(?:[Pp]lease )?(?:[Cc]all|[Cc]ontact|[Ll]lame a|[Ll]lame al) (?:the )?$/;

/** A day alone ("… helped us on Saturday") is none. */
export const tellsHours = (words: string): boolean =>
  looksLikeHours(words) && /\d|\b(?:noon|midnight|mediod[ií]a|closed|cerrad[oa])\b/i.test(words);
