/** Two clients made one, and under whom each is shown. */
import { expect, test } from 'vitest';
import type { Client } from '../../../../src/domain/client/client';
import { KeptClients, keptClients, keptHouseholds } from '../../../../src/domain/client/kept-clients';
import { bothWarnings, clientMergeEdits, clientMergePreview } from '../../../../src/domain/client/merge-clients';

const client = (id: string, more: Partial<Client> = {}): Client => ({
  id,
  given: 'Oriana',
  family: 'Samplewood',
  createdAt: '2026-11-01T10:00:00.000Z',
  ...more,
});
const rows = (...clients: readonly Client[]) => new Map(clients.map((one) => [one.id, one]));
const unit = (kept: Client, other: Client, field: string, sides = {}) =>
  clientMergePreview(kept, other, sides).find((one) => one.field === field);

test('what only one of them says is kept without asking; what differs is chosen', () => {
  const [kept, other] = [
    client('a', { phone: '213 555 0134' }),
    client('b', { phone: '213 555 0199', email: 'o@x.example' }),
  ];
  expect(unit(kept, other, 'email')).toMatchObject({ side: 'other', differs: false, merged: 'o@x.example' });
  expect(unit(kept, other, 'phone')).toMatchObject({ side: 'kept', differs: true, merged: '213 555 0134' });
  expect(unit(kept, other, 'phone', { phone: 'other' })).toMatchObject({ merged: '213 555 0199' });
  expect(unit(kept, other, 'pronouns')).toBeUndefined();
});

test('all languages of both are kept, and no warning about contact is lost', () => {
  const kept = client('a', { languages: { en: true }, safeContact: 'Text only' });
  const other = client('b', { languages: { es: true }, safeContact: 'Never at work' });
  expect(unit(kept, other, 'languages')?.merged).toEqual({ en: true, es: true });
  expect(unit(kept, other, 'safeContact')).toMatchObject({ side: 'both', merged: 'Text only · Never at work' });
});

test('the other record is changed in one thing alone: whom it is shown under', () => {
  const edits = clientMergeEdits(client('a'), client('b', { phone: '213 555 0134' }), {});
  expect(edits).toEqual([
    { table: 'client', id: 'a', set: { phone: '213 555 0134' } },
    { table: 'client', id: 'b', set: { replacedBy: 'a' } },
  ]);
});

test('links are followed to their end', () => {
  const kept = keptClients(rows(client('a', { replacedBy: 'b' }), client('b', { replacedBy: 'c' }), client('c')));
  expect([...kept]).toEqual([
    ['a', 'c'],
    ['b', 'c'],
  ]);
});

test('somebody whose other self is in the trash or not here yet stands for themself', () => {
  expect(keptClients(rows(client('a', { replacedBy: 'gone' }))).size).toBe(0);
  expect([...keptClients(rows(client('a', { replacedBy: 'b' }), client('b', { replacedBy: 'gone' })))]).toEqual([
    ['a', 'b'],
  ]);
});

test('two devices that each put one under the other agree on one of them, and so do three', () => {
  const two = [client('b', { replacedBy: 'a' }), client('a', { replacedBy: 'b' })] as const;
  expect([...keptClients(rows(...two))]).toEqual([['b', 'a']]);
  const circle = [client('c', { replacedBy: 'a' }), client('a', { replacedBy: 'b' }), client('b', { replacedBy: 'c' })];
  const tail = client('t', { replacedBy: 'c' });
  expect(new Map(keptClients(rows(...circle, tail)))).toEqual(
    new Map([
      ['c', 'a'],
      ['b', 'a'],
      ['t', 'a'],
    ]),
  );
});

test('asked for somebody shown under another client, the list answers with that other', () => {
  const all = rows(client('a'), client('b', { replacedBy: 'a' }));
  const list = new KeptClients(all, keptClients(all));
  expect([...list.keys()]).toEqual(['a']);
  expect(list.get('b')?.id).toBe('a');
  expect(list.has('b')).toBe(true);
  expect(list.get('nobody')).toBeUndefined();
});

const never = { system: 'phone', value: '213 555 0199', rule: { never: true } } as const;

test('a number that is not the main one any more is a further one, with what was said about it', () => {
  const kept = client('a', { phone: '213 555 0134' });
  const other = client('b', { phone: '213 555 0199', contacts: { phone: never } });
  expect(unit(kept, other, 'contacts')?.merged).toEqual({ 'b-phone': never });
  expect(unit(kept, other, 'contacts', { phone: 'other' })?.merged).toEqual({
    phone: never,
    'a-phone': { system: 'phone', value: '213 555 0134' },
  });
});

test('what only one of them knows about a number they share holds, and two rules about it both stand', () => {
  const ruled = (id: string, rule: object) =>
    client(id, { phone: never.value, contacts: { phone: { ...never, rule } } });
  const [silent, no] = [client('a', { phone: never.value }), ruled('b', { never: true })];
  expect(unit(silent, no, 'contacts')?.merged).toEqual({ phone: never });
  expect(unit(ruled('a', { ways: { text: 'ok' } }), no, 'contacts')?.merged).toEqual({
    phone: { ...never, rule: { ways: { text: 'ok' } } },
    'b-phone': never,
  });
});

test('of two statements of one kind the newer holds; flags and numbers of both are kept', () => {
  const size = (value: number, date: string) => ({
    facts: { 'household-size': { answer: { value }, date, source: 'client' as const } },
  });
  const flag = { kind: 'allergy', words: 'Bees', status: 'active' } as const;
  const kept = client('a', { ...size(3, '2026-01-05'), flags: { f: flag } });
  const other = client('b', { ...size(4, '2026-06-05'), flags: { g: flag } });
  expect(unit(kept, other, 'facts')?.merged).toMatchObject({ 'household-size': { answer: { value: 4 } } });
  expect(unit(other, kept, 'facts')?.merged).toMatchObject({ 'household-size': { answer: { value: 4 } } });
  expect(Object.keys(unit(kept, other, 'flags')?.merged ?? {})).toEqual(['f', 'g']);
});

test('the households of two clients who are one are one', () => {
  const household = (clientId: string, ...members: readonly string[]) => ({
    id: clientId,
    clientId,
    createdAt: '2026-11-01T10:00:00.000Z',
    members: Object.fromEntries(members.map((id) => [id, { kind: 'person' as const }])),
  });
  const both = new Map([
    ['a', household('a', 'a', 'p')],
    ['b', household('b', 'b', 'q')],
    ['c', household('c', 'b')],
  ]);
  const found = keptHouseholds(both, new Map([['b', 'a']]));
  expect([...found.keys()]).toEqual(['a', 'c']);
  expect(Object.keys(found.get('a')?.members ?? {}).sort()).toEqual(['a', 'p', 'q']);
  expect(Object.keys(found.get('c')?.members ?? {})).toEqual(['a']);
});

test('of two warnings neither is left out, and what both say is said once', () => {
  expect(bothWarnings('Never call at work', 'call at work')).toBe('Never call at work · call at work');
  expect(bothWarnings('Text only · Ask for Ana', 'Ask for Ana · No letters')).toBe(
    'Text only · Ask for Ana · No letters',
  );
});
