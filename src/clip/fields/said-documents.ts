/** What to bring, where no label says it. */
import { namesPaper } from './lead-ins';
import type { Telling } from './tellings';

const CARRY =
  /\b(?:bring(?:ing)?|provide|present|show|have|carry|need|needs|require[sd]?|submit|attach|forget|take your|with)\b(?! (?:us|them))(?=([^.]{0,90}))/gi;

const BRING: readonly RegExp[] = [
  /\bproof of (?:income|where|your|residen\w+|address|identity|age|insurance|citizenship|custody|need|homelessness|employment|disability|enrollment|vaccination|pregnancy|eligibility|household)\b/i,
  /\b(?:photo|picture|valid|government[- ]issued|state|current|school) (?:ids?|i\.d\.?|identification)\b|\b(?:ids?|i\.d\.?|identification|documents?|documentation|paperwork)\b (?:is|are|not)? ?(?:not )?(?:required|needed|necessary|requested|accepted)|\bno (?:photo )?(?:ids?|i\.d\.?|identification|documents?|documentation|paperwork|proof)\b[^.]{0,30}(?:required|needed|necessary|asked)/i,
  /\b(?:traiga|traer|llevar|lleve|presente|presentar|necesita|aportar)\b[^.]{0,60}\b(?:identificaci[oó]n|documentos?|comprobante|prueba|dni|nie|pasaporte|acta|recibos?|talones?|bolsas?|padr[oó]n|libro de familia|licencia|carta|cartilla|tarjeta|carn[eé]|credencial|matr[ií]cula)|\bcon (?:el |la |su |una |copia de(?: la| su)? )(?:dni|nie|pasaporte|curp|identificaci[oó]n|comprobante|credencial)\b|\b(?:identificaci[oó]n con foto|comprobante de (?:domicilio|ingresos)|prueba de (?:ingresos|domicilio))\b|\bno se (?:requiere|necesita|pide) (?:identificaci[oó]n|documentos?)/i,
  /\bhave\b[^.]{0,90}\b(?:ready|handy|with you|on hand|to hand)\b|\bno (?:paperwork|papers|id)\b/i,
  /\bneem [^.]{0,40}(?:mee|legitimatie|paspoort|identiteitsbewijs)|\b(?:apportez|pr[eé]senter|munissez)[^.]{0,50}(?:pi[eè]ces?|carte|justificatif|preuve)/i,
];

/** What must stand in it for a "bring/need/with" sentence to speak of papers. */
const STRONG =
  /\b(?:bring|(?:bring|show) .*\b(?:papers?|something with|your (?:name|address))|proof of|photo id|ids?|i\.d\.?|identification|documents?|documentation|paperwork|traiga|traer|identificaci[oó]n|comprobante|prueba|dni|nie|documentos?|legitimatie\w*|pay ?stubs?|utility bills?|birth certificates?|social security (?:card|number)|(?:insurance|medicare|medicaid) card|have .*\b(?:lease|notice|papers|letters?|bills?|number|card)\b.*(?:ready|handy|with you|on hand|to hand)|forget .*\bcard|take your .*\b(?:letter|papers)|attach|cartilla|tarjeta|credencial|matr[ií]cula|acta de|paspoort|apportez|pi[eè]ces?|justificatif)\b/i;
const NOT =
  /\b(?:help(?:s|ing)? (?:\S+ ){0,4}(?:obtain|get|with|replac\w+|apply|prepar\w+)|assist(?:s|ance|ing)?|obtaining|replace(?:ment)?|meeting id|apple id|login id|caller id|bring(?:s|ing)? (?:together|hope|people|joy|change|awareness|a smile|your (?:family|friends|children|kids|ideas|own lunch)|the community|back|new|supplies)|we will bring|public documents?|legal documents?|review|prepar(?:e|ing|ation)|drafting|to learn|download|see (?:the|our) documents?|covid|support(?:ing)? (?:from|of) the|we (?:produce|handle|issue|prepare))\b/i;

/** True for a sentence that tells what to bring. */
export const statesDocuments = ({ text }: Telling): boolean =>
  !NOT.test(text) &&
  !/\?$/.test(text) &&
  STRONG.test(text) &&
  ([...text.matchAll(CARRY)].some((hit) => namesPaper(hit[1] ?? '')) || BRING.some((sign) => sign.test(text)));
