/** What each kind of need is called, in the language of the screens. */
import type { Category } from '../../../domain/resource/categories';
import { m } from '../../../i18n';

/** Named one by one, so that a page loads only the messages it uses. */
export const CATEGORY_WORDS: Readonly<Record<Category, () => string>> = {
  'food-insecurity': m.category_food_insecurity,
  'housing-instability': m.category_housing_instability,
  homelessness: m.category_homelessness,
  'inadequate-housing': m.category_inadequate_housing,
  'transportation-insecurity': m.category_transportation_insecurity,
  'financial-insecurity': m.category_financial_insecurity,
  'material-hardship': m.category_material_hardship,
  'educational-attainment': m.category_educational_attainment,
  'employment-status': m.category_employment_status,
  'veteran-status': m.category_veteran_status,
  stress: m.category_stress,
  'social-connection': m.category_social_connection,
  'intimate-partner-violence': m.category_intimate_partner_violence,
  'elder-abuse': m.category_elder_abuse,
  'personal-health-literacy': m.category_personal_health_literacy,
  'health-insurance-coverage-status': m.category_health_insurance_coverage_status,
  'medical-cost-burden': m.category_medical_cost_burden,
  'digital-literacy': m.category_digital_literacy,
  'digital-access': m.category_digital_access,
  'utility-insecurity': m.category_utility_insecurity,
  'incarceration-status': m.category_incarceration_status,
  'language-access': m.category_language_access,
  'protective-factor': m.category_protective_factor,
  'sdoh-category-unspecified': m.category_sdoh_category_unspecified,
  'medical-need': m.category_medical_need,
  'psychiatric-need': m.category_psychiatric_need,
  'therapeutic-need': m.category_therapeutic_need,
  'psychosocial-need': m.category_psychosocial_need,
};
