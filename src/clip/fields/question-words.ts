/**
 * Questions of a "frequently asked" section and the field their answer belongs to. Patterns run on folded text (lower
 * case, no accents) without the question mark. English and Spanish; Dutch and French for the plainest ones.
 */
import type { LabelledField } from './label-words';

const QUESTIONS: readonly (readonly [LabelledField, RegExp])[] = [
  [
    'documents',
    /\b(what (do i|should i|must i|to|will i|documents?|paperwork|(form of )?identification|id|information|items|(kind|type)s? of (id|documents?|proof)).{0,30}(bring|need|require|provide|have|show|take)|do i need (to (bring|show|have) |an? |any )?(photo )?(id|identification|documents?|documentation|proof|paperwork|referral letter)|(que|cuales) .{0,30}(traer|llevar|documentos|papeles|presentar)|necesito (traer |llevar |una |presentar )?(identificacion|documentos|papeles)|wat (moet|neem) ik .{0,15}mee|quels documents)\b/,
  ],
  [
    'fees',
    /^(?!.*\b(?:help (?:with|to|paying)|trouble|struggl|behind on)).*\b(cost|costs|fees?|charges?|price|how much|(?<!-)free|pay|afford|insurance|cuesta|costo|precio|tarifa|gratis|gratuit[oa]s?|pagar|seguro medico|kost|kosten|coute|tarif)\b/,
  ],
  [
    'languages',
    /\b(languages?|speak (spanish|english|other)|interpreters?|idiomas?|hablan (espanol|ingles)|interpretes?)\b/,
  ],
  [
    'hours',
    /^(when (are you|is (it|the .{3,30}?)|do you|can i (come|visit|get|pick up))( open.*| take place.*| held.*|.{0,20})|what (are|is) (your|the) (hours|schedule|times).*|what (time|days?) .{3,40}|(cuando|a que hora|que dias) .{3,40}|cual es el horario.*)$/,
  ],
  [
    'application',
    /\b(how (do|can|does|should|would|will) (i|you|we|my|someone|one|a|people|families|clients?|residents?|patients?) .{0,20}(apply|register|enroll|sign up|join|book|get (help|started|food|services|care|assistance|an? .{3,20}|into|in|on)|make|schedule|book|request|receive|access|become a (client|patient|participant)|be referred|refer|start)|do i (need|have) to? ?.{0,20}(appointment|apply|register|sign up|call|referral|referred)|do (i|you) (need|accept|take) .{0,20}(appointment|walk.?ins?|referrals?)|can i (just )?(walk in|drop in|apply)|where (do|can|should) (i|we|you) (apply|register|sign up|get help)|how to (apply|get help)|como (puedo|se puede|hago|debo|me|solicito|obtengo|recibo) .{0,20}(solicitar|aplicar|obtener|recibir|inscrib\w+|registr\w+|cita|ayuda|empezar|acceder|hacer)?|(necesito|hay que) .{0,15}(cita|inscrib\w+|registr\w+)|hoe (kan|meld|vraag) ik .{3,30}|comment (puis.je|s.inscrire|faire une demande))\b/,
  ],
  [
    'area',
    /\b(what (area|areas|counties|cities|zip codes?|neighborhoods?|towns?) (do|does|are|is)|where do you (serve|deliver|work)|que (zonas?|areas?|condados) )/,
  ],
  [
    'eligibility',
    /\b((who|whom) (is|are|can|may|does|do|will|should|qualif\w+|we) ?.{0,40}(eligible|qualif\w+|come|apply|attend|serve[ds]?|use|get|receive|visit|join|participate|shop|stay|help|for|benefit|access|call)|(do|am|can|will|is) (i|we|my .{3,15}?) .{0,20}(qualif\w+|eligible|be turned away|get help|come|apply if|use the)|(is there|are there) .{0,20}(income|age|residency|eligibility|requirements?|restrictions?|limits?)|how (do|can) i (know if i|find out if i|qualify)|what (are|is) (the|your) .{0,20}(requirements?|eligibility|criteria|qualifications|income (limits?|guidelines))|do i (have|need) to (be|live) .{3,30}|quien(es)? .{0,20}(puede[n]?|califica[n]?|elegibles?)|(soy|como se si) .{0,10}(elegible|califico)|califico|cuales son los requisitos|voor wie|wie (kan|kunnen|mag) .{3,30}|pour qui|qui peut)\b/,
  ],
];

const OTHER =
  /\b(volunteer|donat|job|intern|sponsor|fundrais|website|parking|park\b|rent (a|the|your)|board|newsletter|voluntari|donar|pet|dog|cat|my data|privacy|refund)/;

/** The field that a question asks for, or null. Folded text, with or without its marks. */
export function fieldOfQuestion(question: string): LabelledField | null {
  if (question.length < 6 || question.length > 130 || OTHER.test(question)) return null;
  const plain = question
    .replace(/^(?:q\s?[:.)]|[\s¿\d.)])*/u, '')
    .replace(/[\s?]+$/, '')
    .replace(/\s+/g, ' ');
  for (const [field, pattern] of QUESTIONS) if (pattern.test(plain)) return field;
  return null;
}
