/**
 * The one place where confidence is added up. It is a share of right values: 0.9 and above ("sure") was right at least
 * 98 times in 100 on pages with known answers. Each sign names what a value earns or loses by how it stands on a page.
 */

/** Two decimals between 0.05 and 0.99: nothing is certain, and what is shown is not nothing. */
export const confident = (value: number): number => Math.round(Math.max(0.05, Math.min(0.99, value)) * 100) / 100;

/** What a value earns (+) or loses (-) by a sign. */
export const SIGN = {
  /** Structured data states the same as the visible words. */
  agreed: 0.05,
  /** By itself on its line, at most behind a label. */
  alone: 0.03,
  /** In the middle of a sentence: often somebody else's. */
  told: -0.04,
  /** One of many of its kind on a page about one resource. */
  crowd: -0.06,
  hidden: -0.1,
  nav: -0.15,
  aside: -0.08,
  /** Its heading or the words before it may make it somebody else's. */
  others: -0.3,
  /** Most records of a long list are built alike. */
  uniform: 0.06,
  /** The only one of its kind on a page, or behind a label. */
  only: 0.04,
  /** Hours that hold every time of day which the resource states, and such that leave some out. */
  whole: 0.02,
  partly: -0.05,
  /** The site's own address, when its host spells the name that was surely chosen. */
  spelled: 0.07,
  /** A street without its town, where a whole list of one town writes streets only. */
  style: 0.42,
  /** The town of a street, from its own column. */
  town: 0.15,
  /** A listing with an address and one more kind of contact. */
  complete: 0.04,
} as const;
