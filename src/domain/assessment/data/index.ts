/**
 * The question sets that are part of the program, each in a chunk of its own. Plain questions are our own words; an
 * instrument stands here only where its owner allows it, with its notice. Others are kept as "paper-form".
 */
export const SHIPPED_SETS: Readonly<Record<string, () => Promise<unknown>>> = {
  'audit-c': async () => (await import('./audit-c.json')).default,
  culture: async () => (await import('./culture.json')).default,
  'food-and-home': async () => (await import('./food-and-home.json')).default,
  'former-help': async () => (await import('./former-help.json')).default,
  'gad-7': async () => (await import('./gad-7.json')).default,
  'hunger-vital-sign': async () => (await import('./hunger-vital-sign.json')).default,
  'life-and-law': async () => (await import('./life-and-law.json')).default,
  'life-domains': async () => (await import('./life-domains.json')).default,
  medical: async () => (await import('./medical.json')).default,
  'money-and-work': async () => (await import('./money-and-work.json')).default,
  'paper-form': async () => (await import('./paper-form.json')).default,
  'people-and-safety': async () => (await import('./people-and-safety.json')).default,
  'phq-2': async () => (await import('./phq-2.json')).default,
  'phq-9': async () => (await import('./phq-9.json')).default,
  psychiatric: async () => (await import('./psychiatric.json')).default,
  psychosocial: async () => (await import('./psychosocial.json')).default,
  'safety-plan': async () => (await import('./safety-plan.json')).default,
  strengths: async () => (await import('./strengths.json')).default,
  therapeutic: async () => (await import('./therapeutic.json')).default,
};
