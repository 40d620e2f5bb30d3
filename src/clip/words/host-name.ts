/** Does a web host belong to a name? "newbegin.org" to "New Beginnings", "cclba.org" to "Cook County Land Bank Authority". */
import { fold, identity, wordsOf } from './fold';

/** Words too common in names to tie one to a host by themselves. */
const COMMON =
  /^(center|centre|church|house|home|food|bank|pantry|community|services?|county|health|family|families|legal|public|library|city|department|project|program|network|foundation|resource|resources|senior|center|state|united|national|american|international|group|support|clinic|school|shelter)$/;

/** The telling part of a host: "kingcounty" of "www.kingcounty.gov", "example" of "help.example.org.uk". */
export function hostLabels(host: string): string[] {
  return host
    .toLowerCase()
    .split('.')
    .slice(0, -1)
    .filter((label) => label.length > 2 && !/^(www|web|org|com|gov|net|co|ac|edu|sites|blog|home|pages?)$/.test(label))
    .map((label) => label.replace(/-/g, ''));
}

/** True when the host spells the name, begins it, holds a telling word of it, or is its initials. */
export function nameFitsHost(name: string, host: string): boolean {
  const squashed = wordsOf(name).join('');
  if (squashed.length < 3) return false;
  const telling = [...identity(name)];
  const initials = [telling, wordsOf(name)].map((words) => words.map((word) => word[0]).join(''));
  return hostLabels(host).some((label) => {
    const bare = label.replace(/^the/, '');
    if (label.length >= 5 && (squashed.startsWith(bare) || squashed.startsWith(label) || label.startsWith(squashed)))
      return true;
    if (telling.some((word) => word.length > 4 && !COMMON.test(word) && label.includes(word))) return true;
    if (isBeginnings(label, telling) || isBeginnings(label, wordsOf(name))) return true;
    return initials.some(
      (letters) =>
        letters.length > 2 && (label === letters || (label.startsWith(letters) && label.length <= letters.length + 3)),
    );
  });
}

/** "elmcpc" of "Elmwood Community Police Commission": the first word is shortened, of the others the first letters stand. */
function isBeginnings(label: string, words: readonly string[]): boolean {
  const [first = '', ...others] = words;
  const tail = others.map((word) => word[0]).join('');
  const lead = label.slice(0, -tail.length);
  return tail.length > 1 && label.endsWith(tail) && lead.length > 2 && first.startsWith(lead);
}

/** The host of an e-mail address, "" for the free mail services that say nothing about the owner. */
export function mailHost(email: string): string {
  const host = fold(email.split('@')[1] ?? '');
  return /^(gmail|yahoo|hotmail|outlook|aol|icloud|msn|comcast|live|verizon|att|sbcglobal|earthlink|protonmail|mail)\./.test(
    host,
  )
    ? ''
    : host;
}
