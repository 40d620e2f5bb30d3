/**
 * Clients of two lists that may be one person. Signs, not a verdict: nothing is put together here, a person looks.
 *
 * A pair needs two signs that agree (names as good as the same and a birth date, a phone, an e-mail …), the agency's own
 * number, or the very same name with nothing that speaks against it.
 */
import type { Id } from '../record/record';
import { digitsOf, foldAccents, foldedWords } from '../text/fold';
import { compareWords } from '../text/similarity';
import type { Client } from './client';

export type SameSign = 'name' | 'like-name' | 'birth-date' | 'phone' | 'email' | 'identifier';

export interface SamePair {
  readonly one: Client;
  readonly other: Client;
  readonly signs: readonly SameSign[];
}

/** Names this alike are a slip of the pen or a missing middle name apart. */
const LIKE = 0.66;
/** Fewer digits are no phone of one household alone. */
const PHONE_DIGITS = 7;
const PHONE_TAIL = 10;

const nameOf = (client: Client): readonly string[] => foldedWords(`${client.given} ${client.family}`);
const calledOf = (client: Client): readonly string[] => foldedWords(`${client.preferred ?? ''} ${client.family}`);
const spelt = (words: readonly string[]): string => [...new Set(words)].sort().join(' ');
const phoneOf = ({ phone = '' }: Client): string => {
  const digits = digitsOf(phone);
  return digits.length < PHONE_DIGITS ? '' : digits.slice(-PHONE_TAIL);
};
const plain = (text: string | undefined): string => foldAccents(text ?? '').trim();

/** What a client can be found by; empty ones find nobody. */
const keysOf = (client: Client): readonly string[] =>
  [
    ['name', spelt(nameOf(client))],
    ['name', client.preferred ? spelt(calledOf(client)) : ''],
    ['birth', client.birthDate ?? ''],
    ['phone', phoneOf(client)],
    ['email', plain(client.email)],
    ['identifier', plain(client.identifier)],
  ].flatMap(([kind, value]) => (value ? [`${kind} ${value}`] : []));

const agree = (one: string, other: string): boolean => one !== '' && one === other;

function signsOf(one: Client, other: Client): readonly SameSign[] {
  const names = [nameOf(one), ...(one.preferred ? [calledOf(one)] : [])];
  const others = [nameOf(other), ...(other.preferred ? [calledOf(other)] : [])];
  const pairs = names.flatMap((name) => others.map((called) => [name, called] as const));
  const same = pairs.some(([a, b]) => agree(spelt(a), spelt(b)));
  const like = same || pairs.some(([a, b]) => compareWords(a, b).likeness >= LIKE);
  const signs: SameSign[] = same ? ['name'] : like ? ['like-name'] : [];
  if (agree(one.birthDate ?? '', other.birthDate ?? '')) signs.push('birth-date');
  if (agree(phoneOf(one), phoneOf(other))) signs.push('phone');
  if (agree(plain(one.email), plain(other.email))) signs.push('email');
  if (agree(plain(one.identifier), plain(other.identifier))) signs.push('identifier');
  return signs;
}

function worthALook(one: Client, other: Client, signs: readonly SameSign[]): boolean {
  if (signs.includes('identifier') || signs.length >= 2) return true;
  const differ = one.birthDate !== undefined && other.birthDate !== undefined && one.birthDate !== other.birthDate;
  return signs.includes('name') && !differ;
}

/**
 * Pairs of one of `ones` with one of `others`, the surest first. The two lists may be the same one: each pair is told
 * once then. Invented sample people and pairs of `told` ("<id> <id>", in either order) are left out.
 */
export function likelySame(
  ones: Iterable<Client>,
  others: Iterable<Client>,
  told: { has(one: Id, other: Id): boolean } = { has: () => false },
): readonly SamePair[] {
  const found = new Map<string, Client[]>();
  for (const other of others) {
    if (other.sample) continue;
    for (const key of keysOf(other)) found.set(key, [...(found.get(key) ?? []), other]);
  }
  const pairs = new Map<string, SamePair>();
  for (const one of ones) {
    if (one.sample) continue;
    for (const other of new Set(keysOf(one).flatMap((key) => found.get(key) ?? []))) {
      const name = [one.id, other.id].sort().join(' ');
      if (one.id === other.id || pairs.has(name) || told.has(one.id, other.id)) continue;
      const signs = signsOf(one, other);
      if (worthALook(one, other, signs)) pairs.set(name, { one, other, signs });
    }
  }
  const first = ({ one, other }: SamePair) => `${spelt(nameOf(one))} ${one.id} ${other.id}`;
  return [...pairs.values()].sort((a, b) => b.signs.length - a.signs.length || (first(a) < first(b) ? -1 : 1));
}
