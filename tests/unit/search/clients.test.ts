import { expect, test } from 'vitest';
import type { Client } from '../../../src/domain/client/client';
import { createSearch } from '../../../src/search';
import { matchingClients } from '../../../src/ui/features/client-picker/matching-clients';

const client = (id: string, more: Partial<Client>): Client => ({
  id,
  given: 'Anastasia',
  family: 'Wobblewick',
  createdAt: '2026-11-01T10:00:00.000Z',
  ...more,
});

const CLIENTS = [
  client('one', {
    preferred: 'Nastya',
    otherNames: 'Stasia, born Peñaloza',
    phone: '(555) 555-0100',
    contacts: {
      a: { system: 'phone', value: '555.555.0134', remark: 'her mother’s' },
      b: { system: 'email', value: 'nastya@sampleville.example' },
      c: { system: 'mail', value: '12 Marmalade Lane' },
    },
  }),
  client('two', { given: 'Bertram', family: 'Quillfeather' }),
];

test.each([
  ['the name they go by', 'nastya'],
  ['a name from before, without its accents', 'penaloza'],
  ['the first phone', '555-0100'],
  ['another phone, by its last digits', '0134'],
  ['another e-mail', 'nastya@sampleville'],
  ['a mailing address', 'marmalade'],
])('a client is found by %s', (_, query) => {
  const search = createSearch();
  search.setClients(new Map(CLIENTS.map((one) => [one.id, one])));
  expect(search.find(query, { kinds: ['client'] }).map(({ id }) => id)).toEqual(['one']);
});

test('the list of the side panel finds a client by another name, too', () => {
  expect(matchingClients(CLIENTS, 'penaloza').map(({ id }) => id)).toEqual(['one']);
});
