/**
 * Suggests need words from a page's own words. Names follow the Open Eligibility taxonomy (CC BY-SA 3.0) in wording
 * only; the person decides, so a suggestion is never sure.
 */
import { fold } from '../words/fold';

const WORDS: readonly (readonly [string, RegExp])[] = [
  [
    'Food Pantry',
    /\b(food (pantry|pantries|bank|banks|cupboard|shelf|distribution)|despensa|banco de alimentos|groceries)\b/,
  ],
  [
    'Meals',
    /\b(soup kitchens?|hot meals?|free meals?|community (meal|dinner|lunch)|meals on wheels|senior (lunch|meals)|comedor|comidas? caliente?s?|summer lunch)\b/,
  ],
  ['Temporary Shelter', /\b(shelters?|overnight|emergency (beds?|housing)|warming center|albergue|refugio)\b/],
  [
    'Help Find Housing',
    /\b(housing|rental (assistance|subsidy)|rent assistance|transitional housing|eviction|section 8|vivienda)\b/,
  ],
  [
    'Legal',
    /\b(legal (aid|help|services?|clinic)|attorneys?|lawyers?|pro bono|ayuda legal|abogados?|self.?help center)\b/,
  ],
  ['Immigration', /\b(immigra(nts?|tion)|refugees?|citizenship|daca|asylum|inmigra\w+)\b/],
  ['Medical Care', /\b(health (center|clinic|care|department)|clinics?|medical|primary care|hospital|clinica|salud)\b/],
  ['Dental Care', /\b(dental|dentists?|dentista)\b/],
  [
    'Mental Health Care',
    /\b(mental health|counsel(l)?ing|therap(y|ist)|psycholog\w+|psychiatr\w+|support groups?|salud mental|consejeria)\b/,
  ],
  ['Addiction & Recovery', /\b(substance (abuse|use)|addiction|recovery|detox|drug and alcohol|sobriety|adicciones)\b/],
  ['Domestic Violence', /\b(domestic violence|abuse survivors?|sexual assault|violencia domestica)\b/],
  [
    'Help Find Work',
    /\b(job (training|search|placement|fair)|employment|workforce|career (center|services)|empleo|trabajo)\b/,
  ],
  ['Education', /\b(ged|esl|tutoring|literacy|adult education|after.?school|clases|educacion)\b/],
  ['Transit', /\b(transportation|bus (pass|passes|tokens)|rides?|transporte)\b/],
  ['Clothing', /\b(clothing|clothes|thrift store|coats?|ropa)\b/],
  ['Help Pay for Utilities', /\b(utilit(y|ies)|liheap|energy assistance|electric bill|servicios publicos)\b/],
  ['Veterans', /\b(veterans?|veteranos?)\b/],
  ['Seniors', /\b(seniors?|older adults|aging|elderly|adultos mayores)\b/],
  ['Youth', /\b(youth|teens?|children|jovenes|ninos)\b/],
  ['Disability', /\b(disabilit(y|ies)|accessib\w+ services|discapacidad)\b/],
  ['Crisis Lines', /\b(crisis (line|lines|text)|hotlines?|helplines?|suicide|lifeline|linea de crisis)\b/],
  ['Libraries', /\b(librar(y|ies)|biblioteca)\b/],
];

const MENTIONS = WORDS.map(([name, words]) => [name, new RegExp(words, 'g')] as const);

/** Up to five need words, most mentioned first. */
export function suggestCategories(text: string): string[] {
  const folded = fold(text.slice(0, 20_000));
  return MENTIONS.map(([name, words]) => [name, folded.match(words)?.length ?? 0] as const)
    .filter(([, count]) => count > 0)
    .sort((a, b) => b[1] - a[1])
    .slice(0, 5)
    .map(([name]) => name);
}
