import { describe, expect, test } from 'vitest';
import { CONTACT_DAYS } from '../../../../src/domain/risk/tier';
import { dueNotes } from '../../../../src/domain/today/due-notes';
import { acuityOf } from '../../../../src/domain/workload/acuity';
import { expectedOf, perContact, timedNotes } from '../../../../src/domain/workload/hours';
import { checkBlock, protectedMinutes, readWeekHours, roomOf } from '../../../../src/domain/workload/protected-time';
import { type WorkloadData, workload } from '../../../../src/domain/workload/workload';
import { byId, madeClient, madeEpisode, madeHead, madeNeed, madeRisk } from '../../../support/caseload';

const TODAY = '2026-11-23';

const dataOf = (more: Partial<WorkloadData>): WorkloadData => ({
  zone: 'UTC',
  clients: byId(madeClient('a')),
  episodes: byId(madeEpisode('a', '2026-11-16')),
  needs: new Map(),
  risks: new Map(),
  heads: [],
  contacts: dueNotes([]),
  items: [],
  contactDays: CONTACT_DAYS,
  weekHours: 40,
  blocks: [],
  ...more,
});

describe('how much a case asks for', () => {
  test('is the risk tier, the open needs and the recent crises, added up', () => {
    const acuity = acuityOf(
      [madeRisk('a', 'high', '2026-11-02')],
      [madeNeed('a', 'stress'), madeNeed('a', 'homelessness'), madeNeed('a', 'veteran-status', 'resolved')],
      TODAY,
    );
    expect([acuity.tier.points, acuity.needs.points, acuity.crises.points]).toEqual([5, 2, 2]);
    expect(acuity).toMatchObject({ points: 9, level: 'heavy' });
    expect(acuity.needs.counted.map(({ category }) => category)).toEqual(['homelessness', 'stress']);
  });

  test('never falls below one point, and one that nobody judged is told from a low one', () => {
    expect(acuityOf([], [], TODAY)).toMatchObject({ points: 1, level: 'light', tier: { tier: 'not-judged' } });
    expect(acuityOf([madeRisk('a', 'low', TODAY)], [], TODAY)).toMatchObject({ points: 1, tier: { tier: 'low' } });
  });

  test('counts a crisis that is over, for ninety days, two of one day once, and none that was a mistake', () => {
    const over = madeRisk('a', 'immediate', '2026-10-01', { status: 'cancelled' });
    expect(acuityOf([over], [], TODAY)).toMatchObject({ points: 3, crises: { counted: [over], points: 2 } });
    expect(acuityOf([over], [], '2026-12-30').crises.counted).toHaveLength(1);
    expect(acuityOf([over], [], '2026-12-31').crises.counted).toHaveLength(0);
    const same = madeRisk('a', 'high', '2026-10-01', { status: 'cancelled', kind: 'neglect' });
    expect(acuityOf([same, over], [], TODAY).crises.counted).toEqual([over]);
    const mistake = madeRisk('a', 'immediate', '2026-10-02', { status: 'entered-in-error' });
    expect(acuityOf([mistake], [], TODAY).crises.counted).toEqual([]);
  });

  test('an immediate risk alone makes a case heavy; needs and crises have a most', () => {
    expect(acuityOf([madeRisk('a', 'immediate', '2026-01-05')], [], TODAY)).toMatchObject({
      points: 8,
      level: 'heavy',
    });
    const needs = Array.from({ length: 9 }, (_, n) => madeNeed('a', `need-${n}`));
    const crises = ['01', '02', '03', '04'].map((day) =>
      madeRisk('a', 'high', `2026-11-${day}`, { status: 'cancelled' }),
    );
    expect(acuityOf(crises, needs, TODAY)).toMatchObject({ points: 9, needs: { points: 4 }, crises: { points: 4 } });
  });
});

describe('hours spent', () => {
  test('are the times and the travel of signed notes of the last four weeks', () => {
    const heads = [
      madeHead('n1', 'a', TODAY, 45, { travelMinutes: 20 }),
      madeHead('n2', 'a', '2026-10-27', 30, { kind: 'non-contact', docStatus: 'amended' }),
      madeHead('n3', 'a', '2026-10-26', 30),
      madeHead('n4', 'a', TODAY, 30, { docStatus: 'preliminary' }),
      madeHead('n5', 'a', TODAY, 30, { docStatus: 'entered-in-error' }),
    ];
    const { clients, spent, from } = workload(TODAY, dataOf({ heads }));
    expect(from).toBe('2026-10-27');
    expect(spent).toEqual({ minutes: 75, travel: 20 });
    expect(clients[0]?.notes.map(({ head }) => head.id)).toEqual(['n1', 'n2']);
  });

  test('of a group are shared out among its clients, to the minute', () => {
    const heads = ['a', 'b', 'c'].map((id) => madeHead(`n-${id}`, id, TODAY, 50, { kind: 'group', travelMinutes: 10 }));
    const notes = timedNotes(heads, '2026-11-01', TODAY);
    expect(notes.map(({ minutes, travel, shared }) => [minutes, travel, shared])).toEqual([
      [17, 4, 3],
      [17, 3, 3],
      [16, 3, 3],
    ]);
  });

  test('with two clients one after the other are each client’s own', () => {
    const heads = [madeHead('n1', 'a', TODAY, 30), madeHead('n2', 'b', TODAY, 30)];
    expect(timedNotes(heads, TODAY, TODAY).map(({ minutes }) => minutes)).toEqual([30, 30]);
  });

  test('for clients whose case is closed are told apart', () => {
    const heads = [madeHead('n1', 'a', TODAY, 30), madeHead('n2', 'gone', TODAY, 20)];
    const { spent, elsewhere } = workload(TODAY, dataOf({ heads }));
    expect([spent.minutes, elsewhere.minutes]).toEqual([30, 20]);
  });
});

describe('hours expected', () => {
  test('are the contacts that the tier asks for, at what a contact takes', () => {
    expect(expectedOf('high', 50, CONTACT_DAYS)).toEqual({ contacts: 4, minutes: 200 });
    expect(expectedOf('low', 50, CONTACT_DAYS)).toEqual({ contacts: 1, minutes: 50 });
    expect(expectedOf('immediate', 30, CONTACT_DAYS)).toEqual({ contacts: 28, minutes: 840 });
  });

  test('take an hour for a contact until there are five; then all time in notes, divided by the contacts', () => {
    const contacts = [1, 2, 3, 4].map((n) => madeHead(`n${n}`, 'a', `2026-11-0${n}`, 30));
    expect(perContact(timedNotes(contacts, '2026-11-01', TODAY))).toEqual({ minutes: 60, contacts: 4, assumed: true });
    const more = [
      ...contacts,
      madeHead('n5', 'a', '2026-11-05', 30, { kind: 'collateral', travelMinutes: 25 }),
      madeHead('n6', 'a', '2026-11-06', 25, { kind: 'non-contact' }),
      madeHead('n7', 'a', '2026-11-07', 0, { travelMinutes: 0 }),
      madeHead('n8', 'a', '2026-11-08', 5, { reached: false }),
    ];
    expect(perContact(timedNotes(more, '2026-11-01', TODAY))).toEqual({ minutes: 41, contacts: 5, assumed: false });
  });
});

describe('protected time', () => {
  const block = (weekday: number, from: string, to: string) => ({
    id: `${weekday}${from}${to}`,
    name: '',
    weekday,
    from,
    to,
  });

  test('is counted off the hours there are; what lies over another block is counted once', () => {
    const blocks = [block(1, '09:00', '11:00'), block(1, '10:00', '12:00'), block(1, '10:30', '10:45')];
    expect(protectedMinutes([...blocks, block(5, '15:00', '17:00')])).toBe(300);
    expect(roomOf(40, [...blocks, block(5, '15:00', '17:00')])).toEqual({ worked: 9600, kept: 1200, left: 8400 });
    expect(roomOf(2, blocks).left).toBe(0);
  });

  test('is read as people write times; what cannot be is said', () => {
    const form = { name: ' Notes ', weekday: '5', from: '2p', to: '4:30 pm' };
    expect(checkBlock(form)).toEqual({ ok: true, value: { name: 'Notes', weekday: 5, from: '14:00', to: '16:30' } });
    expect(checkBlock({ name: ' ', weekday: '9', from: 'soon', to: '' })).toEqual({
      ok: false,
      why: ['name-missing', 'weekday-missing', 'from-wrong', 'to-wrong'],
    });
    expect(checkBlock({ ...form, to: '1 pm' })).toEqual({ ok: false, why: ['ends-before-start'] });
    expect(checkBlock({ ...form, to: '2 pm' })).toEqual({ ok: false, why: ['ends-before-start'] });
  });

  test('hours in a week are read with a point or a comma', () => {
    expect(['40', '37.5', '37,5', ' 20 ', '0'].map(readWeekHours)).toEqual([40, 37.5, 37.5, 20, 0]);
    expect(['', '-1', '200', 'forty', '3.999'].map(readWeekHours)).toEqual([null, null, null, null, null]);
  });
});

describe('what can wait', () => {
  const item = {
    key: 'todo-due:t1',
    rule: 'todo-due',
    when: 'now',
    due: TODAY,
    daysLate: 0,
    clientId: 'a',
    link: { kind: 'todo', id: 't1' },
    params: { title: 'Call back' },
  } as const;
  const standing = (more: Partial<WorkloadData>) => workload(TODAY, dataOf(more)).clients[0]?.standing;

  test('is a light case with nothing due and a contact within the cadence, and says all three', () => {
    expect(standing({})).toMatchObject({
      group: 'can-wait',
      reasons: [
        { kind: 'acuity' },
        { kind: 'nothing-due' },
        { kind: 'contact-within', since: 'start', days: 7, limit: 30 },
      ],
    });
  });

  test('is nobody for whom something is due, or whose contact is', () => {
    expect(standing({ items: [item] })).toEqual({ group: 'cannot-wait', reasons: [{ kind: 'due', item }] });
    const risks = byId(madeRisk('a', 'high', TODAY));
    expect(standing({ risks })).toEqual({
      group: 'cannot-wait',
      reasons: [{ kind: 'contact-due', since: 'start', days: 7, limit: 7 }],
    });
    const heads = [madeHead('n1', 'a', '2026-11-17', 30)];
    expect(standing({ risks, contacts: dueNotes(heads) })?.group).toBe('next');
  });

  test('is nobody with something coming up; the quiet client of Today is told here by the cadence', () => {
    const soon = { ...item, when: 'wait', daysLate: -3, due: '2026-11-26' } as const;
    expect(standing({ items: [soon] })).toEqual({ group: 'next', reasons: [{ kind: 'soon', item: soon }] });
    const quiet = { ...item, rule: 'client-quiet', link: { kind: 'client', id: 'a' } } as const;
    expect(standing({ items: [quiet] })?.group).toBe('can-wait');
  });

  test('is not said while older notes are still to be read', () => {
    expect(standing({ contacts: dueNotes([], false) })).toEqual({
      group: 'next',
      reasons: [{ kind: 'contact-unread' }],
    });
  });
});

test('only clients with an active case are in the caseload', () => {
  const episodes = byId(
    madeEpisode('a', '2026-11-01', 'onhold'),
    madeEpisode('b', '2026-10-01'),
    madeEpisode('b', '2026-01-01', 'finished'),
    madeEpisode('trashed', '2026-01-01'),
  );
  const found = workload(TODAY, dataOf({ clients: byId(madeClient('a'), madeClient('b')), episodes }));
  expect(found.clients.map(({ client }) => client.id)).toEqual(['b']);
});
