/**
 * What a need, a referral or a resource is about.
 *
 * Source: the 24 categories of the HL7 SDOH Clinical Care guide (SDOHCC), and beside them four kinds of need that
 * case management adds, kept apart so that exports can tell them.
 */
import { OPEN_ELIGIBILITY } from './open-eligibility';

export const SDOHCC_CATEGORIES = [
  'food-insecurity',
  'housing-instability',
  'homelessness',
  'inadequate-housing',
  'transportation-insecurity',
  'financial-insecurity',
  'material-hardship',
  'educational-attainment',
  'employment-status',
  'veteran-status',
  'stress',
  'social-connection',
  'intimate-partner-violence',
  'elder-abuse',
  'personal-health-literacy',
  'health-insurance-coverage-status',
  'medical-cost-burden',
  'digital-literacy',
  'digital-access',
  'utility-insecurity',
  'incarceration-status',
  'language-access',
  'protective-factor',
  'sdoh-category-unspecified',
] as const;

export const CARE_CATEGORIES = ['medical-need', 'psychiatric-need', 'therapeutic-need', 'psychosocial-need'] as const;

export type Category = (typeof SDOHCC_CATEGORIES)[number] | (typeof CARE_CATEGORIES)[number];

export const CATEGORIES: readonly Category[] = [...SDOHCC_CATEGORIES, ...CARE_CATEGORIES];

export const UNSPECIFIED: Category = 'sdoh-category-unspecified';

/** Key in the message catalogue: "category_food_insecurity". */
export const categoryLabel = (category: string): string => `category_${category.replaceAll('-', '_')}`;

/** Plain need words, as extractors and spreadsheets write them. */
const WORDS: Readonly<Record<string, Category>> = {
  food: 'food-insecurity',
  'food pantry': 'food-insecurity',
  meals: 'food-insecurity',
  'temporary shelter': 'homelessness',
  'help find housing': 'housing-instability',
  'help find work': 'employment-status',
  'help pay for utilities': 'utility-insecurity',
  'medical care': 'medical-need',
  'dental care': 'medical-need',
  'mental health care': 'psychiatric-need',
  'addiction & recovery': 'therapeutic-need',
  'crisis lines': 'psychosocial-need',
  housing: 'housing-instability',
  rent: 'housing-instability',
  shelter: 'homelessness',
  homeless: 'homelessness',
  repairs: 'inadequate-housing',
  transit: 'transportation-insecurity',
  transport: 'transportation-insecurity',
  transportation: 'transportation-insecurity',
  money: 'financial-insecurity',
  financial: 'financial-insecurity',
  goods: 'material-hardship',
  clothing: 'material-hardship',
  furniture: 'material-hardship',
  diapers: 'material-hardship',
  education: 'educational-attainment',
  work: 'employment-status',
  employment: 'employment-status',
  jobs: 'employment-status',
  veterans: 'veteran-status',
  'domestic violence': 'intimate-partner-violence',
  insurance: 'health-insurance-coverage-status',
  internet: 'digital-access',
  computer: 'digital-literacy',
  utilities: 'utility-insecurity',
  reentry: 'incarceration-status',
  language: 'language-access',
  interpretation: 'language-access',
  health: 'medical-need',
  medical: 'medical-need',
  dental: 'medical-need',
  'mental health': 'psychiatric-need',
  psychiatric: 'psychiatric-need',
  counseling: 'therapeutic-need',
  addiction: 'therapeutic-need',
  recovery: 'therapeutic-need',
  care: 'psychosocial-need',
};

/** The category meant by a category code, an Open Eligibility id or a plain need word; undefined when none is. */
export function categoryOf(word: string): Category | undefined {
  const folded = word.trim().toLowerCase();
  return CATEGORIES.find((category) => category === folded) ?? OPEN_ELIGIBILITY.get(folded) ?? WORDS[folded];
}
