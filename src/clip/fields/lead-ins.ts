/**
 * Sentences that announce a list: "To apply, please bring the following documents with you:", "Applicants must meet the
 * following:". What the list is about is told by the sentence, and for papers by the list as well. English and Spanish.
 */
import type { LabelledField } from './label-words';

const BRING =
  /\b(?:bring|asked for|documents?|documentation|paperwork|(?:must|should|need(?:s|ed)?|will|please|required|asked|to|also) (?:(?:to|also|have|be able to) )?(?:have|provide|submit|show|present|include|supply|need|attach|gather)|traer|traiga|llevar|presentar|aportar|documentos|necesita(?:r[aá])?)\b/i;
const PAPER =
  /\b(?:proof|ids?|i\.d\.?|identification|licen[cs]e|passport|birth certificates?|social security|pay ?stubs?|bank statements?|tax returns?|(?:utility|heating|electric|medical) bills?|lease|insurance cards?|application form|forms?|letters?|verification|records?|documentation|award letter|identificaci[oó]n|comprobante|prueba|recibos?|pasaporte|acta|talones?|dni|nie|padr[oó]n|libro de familia)\b/i;
/** True for words that name a paper, or a thing to carry food in, that one could bring. */
export const namesPaper = (text: string): boolean =>
  PAPER.test(text) ||
  /\b(?:papers?|papeles|(?:some|any)thing (?:with|that)|vouchers?|referral|containers?|mail|your (?:name|address)|bags?|boxe?s?|carts?|cards?)\b/i.test(
    text,
  );
const QUALIFY =
  /\b(?:eligib\w+|qualif(?:y|ies|ied)|must meet|(?:meet|following) (?:\S+ ){0,3}(?:requirements?|criteria|guidelines|conditions)|(?:applicants?|clients?|participants?|residents?|guests?|individuals|people|famil(?:y|ies)|households?|patients?|students?|youth|veterans?|you) must(?: be)?|requisitos|elegibles?|calific\w+|deben? cumplir)\b/i;
const NO_CONDITION = /\b(?:receiv\w+|get|offers?|provid\w+|benefits?|services|help you|examples?|questions?)\b/i;
const SHORTEST = 12;
const LONGEST = 300;

/** The field of the list that `sentence`, as written, announces with a colon; `items` are the list's first lines. */
export function fieldOfLeadIn(sentence: string, items: readonly string[]): LabelledField | null {
  if (!/[:：]\s*$/.test(sentence) || items.length < 2) return null;
  const last = sentence.split(/(?<=[.!?])\s+/).at(-1) ?? '';
  if (last.length < SHORTEST || last.length > LONGEST) return null;
  const papers = items.filter((item) => PAPER.test(item)).length;
  if (BRING.test(last) && papers * 2 >= items.length) return 'documents';
  return QUALIFY.test(last) && !NO_CONDITION.test(last) && papers === 0 ? 'eligibility' : null;
}
