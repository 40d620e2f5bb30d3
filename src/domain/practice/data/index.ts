/** The settings of practice that are part of the program, each in a chunk of its own. No other file names one. */
export const SHIPPED_PRACTICES: Readonly<Record<string, () => Promise<unknown>>> = {
  'practice-child-and-juvenile': async () => (await import('./child-and-juvenile.json')).default,
  'practice-corrections': async () => (await import('./corrections.json')).default,
  'practice-education': async () => (await import('./education.json')).default,
  'practice-elder-care': async () => (await import('./elder-care.json')).default,
  'practice-employment': async () => (await import('./employment.json')).default,
  'practice-health': async () => (await import('./health.json')).default,
  'practice-housing': async () => (await import('./housing.json')).default,
  'practice-insurance': async () => (await import('./insurance.json')).default,
  'practice-legal': async () => (await import('./legal.json')).default,
  'practice-mental-health': async () => (await import('./mental-health.json')).default,
  'practice-social-work': async () => (await import('./social-work.json')).default,
  'practice-substance-use': async () => (await import('./substance-use.json')).default,
};

/** What is offered until somebody chooses. */
export const PLAIN_PRACTICE = 'practice-social-work';
