/** What is known of a client and the people around them, over a real database: kept, taken back, told. */
import { describe, expect, test } from 'vitest';
import { addClient } from '../../../src/app/clients/add-client';
import { changeClient } from '../../../src/app/clients/change-client';
import { keepSource, sourceFormOf } from '../../../src/app/clients/episode-source';
import { readHistory } from '../../../src/app/history/read-history';
import { contactFormOf, keepContact, newContact, removeContact } from '../../../src/app/people/contacts';
import { coverageFormOf, keepCoverage, removeCoverage } from '../../../src/app/people/coverages';
import { confirmFact, factFormOf, keepFacts } from '../../../src/app/people/facts';
import { endFlag, flagFormOf, keepFlag } from '../../../src/app/people/flags';
import { keepNumber, numberFormOf, removeNumber } from '../../../src/app/people/numbers';
import { keepPerson, personFormOf, removePerson } from '../../../src/app/people/people';
import { partKey } from '../../../src/app/people/write-client';
import { readTrash, restoreRemoval } from '../../../src/app/records/restore-removed';
import { addSamples, removeSamples } from '../../../src/app/samples/samples';
import type { Client } from '../../../src/domain/client/client';
import { contactPointsOf } from '../../../src/domain/client/contact-point';
import { livesIn } from '../../../src/domain/person/household';
import { daysLater, type Laptop, newLaptop, succeeded, why, written } from './laptop';

const given = { given: 'Rosa', family: 'Marmalade', phone: '(555) 555-0100' };
async function withRosa() {
  const app = await newLaptop();
  const { clientId } = written(await addClient(app, given));
  const client = async (): Promise<Client> => {
    const found = await app.records.get('client', clientId);
    if (!found) throw new Error('The client is gone.');
    return found;
  };
  return { app, clientId, client };
}
const rows = async <T extends 'person' | 'household' | 'episode'>(app: Laptop, table: T) => [
  ...(await app.records.all(table)).values(),
];

describe('ways to reach a client', () => {
  test('the rule is kept with the number, is not carried to another number, and undo takes all back', async () => {
    const { app, clientId, client } = await withRosa();
    const [main] = contactPointsOf(await client());
    if (!main) throw new Error('No phone.');
    const form = contactFormOf(main);
    const rule = { ...form.rule, ways: { call: 'ok', message: 'no' } as const, from: '4p' };
    const kept = written(await keepContact(app, clientId, { ...form, value: '555 555 0100', rule }));
    expect(contactPointsOf(await client())).toEqual([
      {
        key: 'phone',
        system: 'phone',
        value: '555 555 0100',
        rule: { ways: { call: 'ok', message: 'no' }, from: '16:00' },
      },
    ]);
    written(await changeClient(app, clientId, { ...given, phone: '555 555 0199' }));
    expect(contactPointsOf(await client())[0]).toEqual({ key: 'phone', system: 'phone', value: '555 555 0199' });
    succeeded(await app.writer.undo(kept.changeId));
    expect((await client()).contacts ?? {}).toEqual({});
  });

  test('another number comes and goes by itself; removing the first one empties it', async () => {
    const { app, clientId, client } = await withRosa();
    const key = partKey(clientId, 'contact');
    const draft = written(await app.drafts.open(key, () => newContact(app)));
    draft.change({ ...draft.body.peek(), system: 'email', value: ' rosa@sampleville.example ', remark: 'work' });
    written(await keepContact(app, clientId, draft.body.peek(), key));
    // Saved twice is one.
    written(await keepContact(app, clientId, draft.body.peek(), key));
    await draft.close();
    expect(await app.drafts.list()).toEqual([]);
    const points = contactPointsOf(await client());
    expect(points.map(({ value }) => value)).toEqual(['(555) 555-0100', 'rosa@sampleville.example']);
    const removed = written(await removeContact(app, clientId, 'phone'));
    expect((await client()).phone).toBeUndefined();
    succeeded(await app.writer.undo(removed.changeId));
    expect((await client()).phone).toBe('(555) 555-0100');
    expect(why(await removeContact(app, 'nobody', 'phone'))).toBe('gone');
  });
});

describe('facts', () => {
  test('only what was answered anew takes the day; declined, unknown and not asked stay three things', async () => {
    const { app, clientId, client } = await withRosa();
    const first = factFormOf(app, await client());
    const answers = {
      income: { value: '1,200' },
      veteran: { absent: 'asked-declined' },
      insurance: { absent: 'asked-unknown' },
    } as const;
    written(await keepFacts(app, clientId, { ...first, answers, source: 'document' }));
    await daysLater(app, 100);
    const second = factFormOf(app, await client());
    written(await keepFacts(app, clientId, { ...second, answers: { ...second.answers, insurance: { value: 'yes' } } }));
    const { facts } = await client();
    expect(facts).toEqual({
      income: { answer: { value: 1200 }, per: 'month', date: '2026-11-23', source: 'document' },
      veteran: { answer: { absent: 'asked-declined' }, date: '2026-11-23', source: 'document' },
      insurance: { answer: { value: 'yes' }, date: '2027-03-03', source: 'client' },
    });
    if (facts?.income) written(await confirmFact(app, clientId, 'income', facts.income));
    expect((await client()).facts?.income).toMatchObject({ answer: { value: 1200 }, date: '2027-03-03' });
    const third = factFormOf(app, await client());
    written(
      await keepFacts(app, clientId, { ...third, answers: { ...third.answers, income: { absent: 'not-asked' } } }),
    );
    expect(Object.keys((await client()).facts ?? {}).sort()).toEqual(['insurance', 'veteran']);
    const unchanged = factFormOf(app, await client());
    expect(succeeded(await keepFacts(app, clientId, unchanged))).toBeNull();
  });
});

describe('people', () => {
  test('who lives with the client is kept with the person; undo takes both back, and a second save is the same one', async () => {
    const { app, clientId } = await withRosa();
    const form = {
      ...personFormOf(app.platform.uuid()),
      name: 'Bea Marmalade',
      role: 'sibling' as const,
      livesWith: true,
      mayTalk: 'no' as const,
    };
    const added = written(await keepPerson(app, clientId, form));
    const [bea] = await rows(app, 'person');
    const [home] = await rows(app, 'household');
    expect(bea).toMatchObject({ clientId, name: 'Bea Marmalade', role: 'sibling', mayTalk: { value: 'no' } });
    expect(Object.keys(home?.members ?? {}).sort()).toEqual([clientId, form.personId].sort());
    succeeded(await app.writer.undo(added.changeId));
    expect([await rows(app, 'person'), await rows(app, 'household')]).toEqual([[], []]);
    written(await keepPerson(app, clientId, form));
    const open = personFormOf(form.personId, (await rows(app, 'person'))[0], (await rows(app, 'household'))[0]);
    written(await keepPerson(app, clientId, { ...open, livesWith: false, phone: '555 555 0111' }));
    const [again] = await rows(app, 'person');
    expect(again?.phone).toBe('555 555 0111');
    expect(livesIn((await rows(app, 'household'))[0], form.personId)).toBe(false);
    const told = (await readHistory(app, 'person', form.personId)).changes;
    expect(told[0]?.fields.map(({ table, field }) => `${table} ${field}`).sort()).toEqual([
      `household members/${form.personId}`,
      'person phone',
    ]);
    expect(told.every(({ undoable }) => undoable)).toBe(true);
  });

  test('a person in the trash comes out again as they were', async () => {
    const { app, clientId } = await withRosa();
    const form = { ...personFormOf(app.platform.uuid()), name: 'Dr. Vega', role: 'doctor' as const, livesWith: true };
    written(await keepPerson(app, clientId, form));
    written(await removePerson(app, form.personId));
    expect(await rows(app, 'person')).toEqual([]);
    const [removal] = await readTrash(app);
    expect(removal?.main.table).toBe('person');
    if (removal) written(await restoreRemoval(app, removal));
    const [back] = await rows(app, 'person');
    const { from, ...again } = personFormOf(form.personId, back, (await rows(app, 'household'))[0]);
    expect(again).toEqual(form);
    expect(from).toEqual(form);
  });

  test('the people of invented clients go with them', async () => {
    const app = await newLaptop();
    written(await addSamples(app));
    const [sample] = (await app.records.all('client')).values();
    const form = { ...personFormOf(app.platform.uuid()), name: 'Bea', role: 'friend' as const, livesWith: true };
    written(await keepPerson(app, sample?.id ?? '', form));
    written(await removeSamples(app));
    expect([await rows(app, 'person'), await rows(app, 'household')]).toEqual([[], []]);
  });
});

describe('coverage, flags, numbers and how a case came in', () => {
  test('each is kept, changed and taken back by itself', async () => {
    const { app, clientId, client } = await withRosa();
    const coverage = { ...coverageFormOf('c'), payer: ' Sample Health ', member: '123456789', end: '2027-01-31' };
    written(await keepCoverage(app, clientId, coverage));
    written(await keepFlag(app, clientId, { ...flagFormOf(app, 'f'), words: 'Dog in the yard' }));
    written(await keepNumber(app, clientId, { ...numberFormOf('n'), value: 'AB 12' }));
    const known = await client();
    expect(known.coverages).toEqual({
      c: { payer: 'Sample Health', member: '123456789', end: '2027-01-31', status: 'active' },
    });
    expect(known.flags).toEqual({
      f: { kind: 'safety', words: 'Dog in the yard', status: 'active', from: '2026-11-23' },
    });
    expect(known.numbers).toEqual({ n: { kind: 'MA', value: 'AB 12' } });
    const flag = known.flags?.f;
    if (flag) written(await endFlag(app, clientId, 'f', flag, 'inactive'));
    const removed = written(await removeCoverage(app, clientId, 'c'));
    written(await removeNumber(app, clientId, 'n'));
    const after = await client();
    expect([after.coverages ?? {}, after.numbers ?? {}, after.flags?.f?.status]).toEqual([{}, {}, 'inactive']);
    succeeded(await app.writer.undo(removed.changeId));
    expect((await client()).coverages).toEqual(known.coverages);
  });

  test('the source of a case is told in the client’s history', async () => {
    const { app, clientId } = await withRosa();
    const [episode] = await rows(app, 'episode');
    const form = { ...sourceFormOf(undefined), from: 'hospital' as const, words: 'Nurse Adams' };
    written(await keepSource(app, episode?.id ?? '', form));
    expect((await rows(app, 'episode'))[0]?.source).toEqual({ from: 'hospital', words: 'Nurse Adams' });
    expect(succeeded(await keepSource(app, episode?.id ?? '', form))).toBeNull();
    const [last] = (await readHistory(app, 'client', clientId)).changes;
    expect(last?.fields.map(({ field }) => field)).toEqual(['source']);
  });
});
