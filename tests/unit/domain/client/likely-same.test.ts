/** Which clients of two lists are shown as perhaps one person. */
import { expect, test } from 'vitest';
import type { Client } from '../../../../src/domain/client/client';
import { likelySame } from '../../../../src/domain/client/likely-same';

let count = 0;
const client = (given: string, family: string, more: Partial<Client> = {}): Client => ({
  id: `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`,
  given,
  family,
  createdAt: '2026-11-01T10:00:00.000Z',
  ...more,
});
const signs = (one: Client, other: Client) => likelySame([one], [other])[0]?.signs ?? null;

test('the same name is shown, however it is written', () => {
  expect(signs(client('José', 'Examplar'), client('jose', 'EXAMPLAR'))).toEqual(['name']);
  expect(signs(client('Examplar', 'José'), client('José', 'Examplar'))).toEqual(['swapped-name']);
  expect(signs(client('Wilhelmina', 'Sample', { preferred: 'Mina' }), client('Mina', 'Sample'))).toContain('nickname');
});

test('the same name with two birth dates is two people, unless something else is the same', () => {
  const father = client('Teodoro', 'Examplar', { birthDate: '1961-02-03', phone: '(213) 555-0134' });
  expect(signs(father, client('Teodoro', 'Examplar', { birthDate: '1990-07-08' }))).toBeNull();
  expect(signs(father, client('Teodoro', 'Examplar', { birthDate: '1990-07-08', phone: '213.555.0134' }))).toEqual([
    'name',
    'phone',
  ]);
});

test('a slip of the pen is forgiven, unless the birth dates speak against it', () => {
  const one = client('Oriana', 'Samplewood', { birthDate: '1984-05-06' });
  expect(signs(one, client('Orianna', 'Samplewood', { birthDate: '1984-05-06' }))).toEqual(['like-name', 'birth-date']);
  expect(signs(one, client('Orianna', 'Samplewood'))).toEqual(['like-name']);
  expect(signs(one, client('Orianna', 'Samplewood', { birthDate: '1991-11-20' }))).toBeNull();
});

test('a birth date alone, a phone alone or an empty field makes nobody the same', () => {
  const one = client('Oriana', 'Samplewood', { birthDate: '1984-05-06', phone: '213 555 0134', email: '' });
  expect(signs(one, client('Teodoro', 'Examplar', { birthDate: '1984-05-06' }))).toBeNull();
  expect(signs(one, client('Teodoro', 'Examplar', { phone: '213 555 0134' }))).toBeNull();
  expect(signs(client('', ''), client('', ''))).toBeNull();
});

test('the agency’s own number is enough', () => {
  expect(signs(client('A', 'B', { identifier: 'K-12' }), client('C', 'D', { identifier: 'k-12' }))).toEqual([
    'identifier',
  ]);
});

test('the surest pair comes first, invented people and pairs that were told apart are left out, and each pair is there once', () => {
  const one = client('Oriana', 'Samplewood', { phone: '213 555 0134' });
  const sure = client('Oriana', 'Samplewood', { phone: '213 555 0134' });
  const maybe = client('Oriana', 'Samplewood');
  const invented = client('Oriana', 'Samplewood', { sample: true });
  expect(likelySame([one, invented], [maybe, sure, invented]).map(({ other }) => other)).toEqual([sure, maybe]);
  const told = { has: (a: string, b: string) => [a, b].includes(maybe.id) };
  expect(likelySame([one, sure, maybe], [one, sure, maybe], told)).toHaveLength(1);
});
