/**
 * How a name sounds to somebody who writes it down, in English or in Spanish, as the consonants that are left: silent
 * letters go, letters for one sound become one (b and v, s and z, g before e and j). Own rules: the known ones (Soundex,
 * Metaphone) are for one language.
 *
 *   Hernández, Ernandes → "rnnds"   Jiménez, Gimenes, Ximénez → "jmns"   Philips, Filips → "flps"
 */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/^(kn|gn|pn)/, 'n'],
  [/^wr/, 'r'],
  [/^x/, 'j'],
  [/ph/g, 'f'],
  [/gh(?=[^aeiouy]|$)/g, ''],
  [/sch|sh|ch/g, '4'],
  [/th/g, 't'],
  [/ck|qu|q/g, 'k'],
  [/sc(?=[eiy])/g, 's'],
  [/tz|zz/g, 's'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/g(?=[eiy])/g, 'j'],
  [/z/g, 's'],
  [/v/g, 'b'],
  [/x/g, 'ks'],
  [/h/g, ''],
  [/(?<=.)w/g, ''],
  [/[aeiouy]/g, ''],
  [/(.)\1+/g, '$1'],
];

/** `word` is folded. */
export function soundOf(word: string): string {
  let sound = word;
  for (const [from, to] of RULES) sound = sound.replace(from, to);
  return sound;
}

/** The same whatever order the sounds were typed in, so that swapped letters are found; never empty for a word. */
export function soundKey(word: string): string {
  const sound = soundOf(word);
  return sound === '' ? word : [...sound].sort().join('');
}
