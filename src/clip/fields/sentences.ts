/**
 * Prose without labels: the sentence that says who may come, what it costs, how to apply or what to bring. Witness of
 * last resort, and never sure. English and Spanish.
 */
import type { PageText } from '../capture/page-text';

export interface SaidInProse {
  readonly text: string;
  readonly at: number;
}

export type ProseField = 'eligibility' | 'fees' | 'application' | 'documents';

const SIGNS: Readonly<Record<ProseField, readonly RegExp[]>> = {
  eligibility: [
    /\b(eligible|eligibility|must (be|live|reside|have (a|an|at least))|who qualify|qualif(y|ies) (for|if)|no (service )?area restrictions?|residents? (of|only|living)|open to (all|any|every|anyone|the public|residents|adults|women|men|families|seniors|youth))\b/i,
    /\b(low[- ]income|homeless|uninsured|veterans?|seniors?|immigrants?|refugees?|survivors?|victims?|families|youth|adults?|individuals|anyone)\b[^.]{0,60}\b(who|in|from|aged?|with|living|of|over|under|between)\b/i,
    /\b(elegibles?|debe[n]? (tener|vivir|ser)|residentes de|abierto a)\b/i,
  ],
  fees: [
    /\b(free of charge|(at )?no (cost|charge|fee)s?|free (to|for|service|services|food|legal|consultation|of cost|and open)|sliding (fee )?scale|suggested donation|fees? (may|is|are|of|required)|costs? (is|are|of)|\$\s?\d+(\.\d\d)?( (per|a|each|fee))?)\b/i,
    /\b(gratis|gratuit[oa]s?|sin costo|costo de)\b/i,
  ],
  application: [
    /\b(to (apply|register|enroll|sign up|schedule|make an appointment|request|access services|get (help|started)|find out if you qualify)|(must|please|should|first) (call|register|apply|make an appointment|complete|contact)|call[^.]{0,40}(appointment|schedule|register|apply|intake)|by appointment|appointments? (is|are|only|required|necessary)|(are|is) referred by|referral (is )?required|walk[- ]?ins?( are)? (welcome|accepted)|no appointment|enroll online|apply (online|in person))\b/i,
    /\b(para (solicitar|aplicar|inscribirse|hacer una cita)|llame para|con cita|sin cita)\b/i,
  ],
  documents: [
    /\b(bring (a|an|your|id|i\.d\.|photo|proof|with|documentation|ids?|valid|all)|proof of (income|residen\w+|address|identity|id)|(photo|valid|government[- ]issued) (id|i\.d\.|identification)|traiga|identificaci[oó]n con foto|comprobante de)\b/i,
  ],
};

const MAX_SENTENCE = 360;

/** The best sentence for `field` in the blocks `first` to `last`, or null. */
export function saidInProse(page: PageText, field: ProseField, first: number, last: number): SaidInProse | null {
  let best: (SaidInProse & { score: number }) | null = null;
  for (let at = first; at <= last; at++) {
    const block = page.blocks[at];
    if (!block || block.region === 'nav' || block.region === 'footer' || block.level > 0 || block.text.length < 4)
      continue;
    if (block.text.length > 6_000) continue;
    for (const sentence of block.text.matchAll(/[^.!?\n]+(?:\.(?=\S)[^.!?\n]+)*[.!?]?/g)) {
      const raw = sentence[0];
      if (raw.length > MAX_SENTENCE || raw.trim().length < 6) continue;
      const score = SIGNS[field].findIndex((sign) => sign.test(raw));
      if (score < 0 || (best && best.score <= score)) continue;
      const lead = raw.length - raw.trimStart().length;
      best = { text: raw.trim(), at: (page.starts[at] ?? 0) + sentence.index + lead, score };
      if (score === 0) return best;
    }
  }
  return best;
}
