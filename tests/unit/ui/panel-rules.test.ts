/** The rules behind the side panel's screens, without a screen. */
import { afterEach, describe, expect, test } from 'vitest';
import type { Client } from '../../../src/domain/client/client';
import type { NoteForm } from '../../../src/domain/note/note-form';
import type { Found, ResourceDraft } from '../../../src/domain/resource/resource-draft';
import { editField, emptyForm, type ResourceForm } from '../../../src/domain/resource/resource-form';
import { setLanguage } from '../../../src/i18n';
import { matchingClients, splitName } from '../../../src/ui/features/client-picker/matching-clients';
import { cutAt } from '../../../src/ui/features/clip/cut';
import { type FactName, factsOf } from '../../../src/ui/features/clip/facts';
import { BLANK_ROW, evenRows, keptTime, withDays } from '../../../src/ui/features/clip/hours-rows';
import { joined } from '../../../src/ui/features/note/carry-to-client';
import { elapsed } from '../../../src/ui/features/note/running';
import { withDate, withTypedTime } from '../../../src/ui/features/note/typed-moment';
import { groupStatuses } from '../../../src/ui/features/referral-words';

const person = (given: string, family: string, lastSeenAt?: string, more: Partial<Client> = {}): Client => ({
  id: `${given} ${family}`,
  given,
  family,
  createdAt: '2026-01-01T00:00:00.000Z',
  ...(lastSeenAt && { lastSeenAt }),
  ...more,
});

describe('Finding a client', () => {
  const people = [
    person('Rosa', 'Marmalade', '2026-11-01T10:00:00.000Z'),
    person('José', 'Núñez', '2026-11-20T10:00:00.000Z', { preferred: 'Pepe' }),
    person('Ana', 'Zebra'),
  ];
  const names = (text: string) => matchingClients(people, text).map(({ given }) => given);

  test('lists the one seen last first, and those never opened last', () => {
    expect(names('')).toEqual(['José', 'Rosa', 'Ana']);
  });
  test('takes accents, case, word order and the preferred name as they come', () => {
    expect(names('nunez jose')).toEqual(['José']);
    expect(names('PEPE')).toEqual(['José']);
    expect(names('marm')).toEqual(['Rosa']);
    expect(names('nobody')).toEqual([]);
  });
  test('a name typed in one go is split at its last word', () => {
    expect(splitName(' Rosa Maria  Marmalade ')).toEqual({ given: 'Rosa Maria', family: 'Marmalade' });
    expect(splitName('Rosa')).toEqual({ given: 'Rosa', family: '' });
  });
});

describe('A timetable being edited', () => {
  test('days and weeks that are ticked become the days of the schedule', () => {
    expect(withDays(BLANK_ROW, ['TH', 'TU'], [])).toMatchObject({ freq: 'WEEKLY', byday: 'TU,TH' });
    expect(withDays(BLANK_ROW, ['SA'], ['3', '1'])).toMatchObject({ freq: 'MONTHLY', byday: '1SA,3SA' });
  });
  test('a row that tick boxes cannot show becomes several, and none is lost', () => {
    const rows = evenRows([{ ...BLANK_ROW, freq: 'MONTHLY', byday: '1SA,3SU' }]);
    expect(rows.map(({ byday }) => byday)).toEqual(['1SA', '3SU']);
    expect(evenRows([{ ...BLANK_ROW, byday: 'MO,WE' }])).toHaveLength(1);
  });
  test('times are read as people type them; midnight ends a day', () => {
    expect([
      keptTime('2:30p', false),
      keptTime('9', false),
      keptTime('midnight', true),
      keptTime('soon', true),
    ]).toEqual(['14:30', '09:00', '24:00', '']);
  });
});

describe('The facts of a clip', () => {
  const found = <T>(value: T, confidence: number): Found<T> => ({
    value,
    confidence,
    witness: 'text',
    evidence: { quote: String(value), before: '', after: '' },
  });
  const page = {
    name: found('Marmalade Pantry', 0.95),
    phones: [],
    emails: [],
    addresses: [],
    schedule: [],
    services: [],
    languages: [found('en', 0.95), found('es', 0.6)],
    categories: [],
    fees: found('Free', 0.5),
    hours_text: found('by chance', 0.99),
  } as unknown as ResourceDraft;
  const form: ResourceForm = {
    ...emptyForm(() => 'id'),
    name: 'Marmalade Pantry',
    languages: ['en', 'es'],
    fees: 'Free',
    hours_text: 'by chance',
    found: page,
  };
  const fact = (name: FactName, of = form) => factsOf(of).find((one) => one.name === name);

  test('are sure, to be checked, or not found', () => {
    expect(fact('service')?.items[0]?.mark).toBe('sure');
    expect(fact('fees')?.items[0]?.mark).toBe('check');
    expect(fact('phones')?.items).toEqual([]);
  });
  test('several values on one line are as sure as the least of them', () => {
    expect(fact('languages')?.items).toMatchObject([{ text: 'English, Spanish', mark: 'check' }]);
  });
  test('hours that only stand in words are to be checked', () => {
    expect(fact('hours')?.items).toMatchObject([{ text: 'by chance', mark: 'check' }]);
  });
  test('what a person changed is hers, and the page’s words no longer stand behind it', () => {
    const edited = fact('fees', editField(form, 'fees', 'Two dollars'));
    expect(edited).toMatchObject({ edited: true, items: [{ text: 'Two dollars', mark: 'edited' }] });
    expect(edited?.items[0]?.quote).toBeUndefined();
  });
  test('long words are cut at a word’s end and marked', () => {
    expect(cutAt('one two three', 9)).toBe('one two…');
    expect(cutAt('short', 9)).toBe('short');
  });
});

describe('A note', () => {
  const note: NoteForm = {
    noteId: 'n',
    clientId: '',
    format: 'narrative',
    kind: 'contact',
    sections: { narrative: 'Written for nobody yet.' },
    date: '2026-11-21',
    zone: 'America/Los_Angeles',
  };
  const clients: NoteForm = { ...note, noteId: 'c', clientId: 'rosa', format: 'dap', sections: { data: 'Was there.' } };

  test('written before a client was chosen is added after what stands in the client’s note', () => {
    expect(joined(clients, note, 'rosa')).toMatchObject({
      noteId: 'c',
      clientId: 'rosa',
      sections: { data: 'Was there.\n\nWritten for nobody yet.' },
    });
  });
  test('becomes the client’s note as it is where that is empty', () => {
    const empty = { ...clients, sections: {} };
    expect(joined(empty, note, 'rosa')).toMatchObject({ noteId: 'c', clientId: 'rosa', sections: note.sections });
  });
  test('typed times stand on the day of the note, also when the day is changed', () => {
    const from = withTypedTime(note, 'startedAt', '10:42');
    expect(from?.startedAt).toBe('2026-11-21T18:42:00.000Z');
    expect(withTypedTime(note, 'startedAt', 'later')).toBeNull();
    expect(from && withDate(from, '2026-11-20').startedAt).toBe('2026-11-20T18:42:00.000Z');
  });
  test('a contact that ends before it started went past midnight', () => {
    const from = withTypedTime(note, 'startedAt', '11p');
    const to = from && withTypedTime(from, 'endedAt', '12:30a');
    expect(to?.endedAt).toBe('2026-11-22T08:30:00.000Z');
  });
  test('the timer counts minutes and seconds, and hours when there are any', () => {
    expect([elapsed(372_000), elapsed(3_972_000), elapsed(-5)]).toEqual(['06:12', '1:06:12', '00:00']);
  });
});

describe('What happened with a referral', () => {
  afterEach(() => setLanguage('en'));
  test('is offered under the headings people look for', () => {
    const groups = groupStatuses(['sent', 'accepted', 'waitlisted', 'got-help', 'declined-no-capacity', 'mistake']);
    expect(groups.map(({ title }) => title)).toEqual([
      'Asked for it',
      'They said yes',
      'Waiting',
      'How it ended',
      'They said no',
      'Put right',
    ]);
    setLanguage('es');
    expect(groupStatuses(['sent'])[0]?.title).toBe('Se pidió');
  });
});
