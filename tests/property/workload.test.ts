/** The workload beside what a person with a pencil would add up. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contactMinutes } from '../../src/domain/note/contact-time';
import type { NoteHead } from '../../src/domain/note/note-head';
import { CONTACT_DAYS } from '../../src/domain/risk/tier';
import { addDays } from '../../src/domain/time/plain-date';
import { dueNotes } from '../../src/domain/today/due-notes';
import { protectedMinutes } from '../../src/domain/workload/protected-time';
import { type WorkloadData, workload } from '../../src/domain/workload/workload';
import { byId, madeClient, madeEpisode, madeHead, madeNeed, madeRisk } from '../support/caseload';

const numRuns = 300 * Number(process.env.CASECLIP_ROUNDS ?? 1);
const TODAY = '2026-11-23';
const client = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const day = fc.integer({ min: -40, max: 0 }).map((back) => addDays(TODAY, back));

const head = fc
  .record({
    id: fc.uuid(),
    client,
    date: day,
    minutes: fc.integer({ min: 0, max: 180 }),
    kind: fc.constantFrom('contact', 'collateral', 'non-contact', 'attempted-contact'),
    docStatus: fc.constantFrom('final', 'amended', 'preliminary', 'entered-in-error'),
    travelMinutes: fc.option(fc.integer({ min: 0, max: 90 }), { nil: undefined }),
  } as const)
  .map(({ id, client, date, minutes, ...more }) => madeHead(id, client, date, minutes, more));
const group = fc
  .record({ id: fc.uuid(), members: fc.uniqueArray(client, { minLength: 2 }), date: day, minutes: fc.nat(120) })
  .map(({ id, members, date, minutes }) =>
    members.map((member) => madeHead(`${id} ${member}`, member, date, minutes, { kind: 'group', travelMinutes: 7 })),
  );
const risk = fc
  .tuple(client, fc.constantFrom('low', 'moderate', 'high', 'immediate'), day)
  .map(([id, level, date]) => madeRisk(id, level, date));
const need = fc
  .tuple(client, fc.constantFrom('stress', 'homelessness', 'veteran-status'), fc.constantFrom('active', 'resolved'))
  .map(([id, category, status]) => madeNeed(id, category, status));
const block = fc
  .record({ id: fc.uuid(), weekday: fc.nat(6), from: fc.nat(1438), long: fc.nat(600) })
  .map(({ id, weekday, from, long }) => ({
    id,
    name: 'Notes',
    weekday,
    from: clock(from),
    to: clock(Math.min(1439, from + long)),
  }));

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

const drawn = fc.record({
  heads: fc.array(head, { maxLength: 30 }),
  // One group a day: two of the same day and times are one meeting.
  groups: fc.uniqueArray(group, { maxLength: 4, selector: (heads) => heads[0]?.date }),
  risks: fc.uniqueArray(risk, { maxLength: 8, selector: ({ id }) => id }),
  needs: fc.uniqueArray(need, { maxLength: 8, selector: ({ id }) => id }),
  blocks: fc.array(block, { maxLength: 6 }),
});

type Drawn = typeof drawn extends fc.Arbitrary<infer Value> ? Value : never;

/** "d" has no active case, "e" is in the trash. */
const dataOf = ({ heads, groups, risks, needs, blocks }: Drawn, turn = <Row>(rows: readonly Row[]) => rows) => {
  const all = [...heads, ...groups.flat()];
  const data: WorkloadData = {
    zone: 'UTC',
    clients: byId(...turn(['a', 'b', 'c', 'd'].map(madeClient))),
    episodes: byId(...turn(['a', 'b', 'c', 'e'].map((id) => madeEpisode(id, '2026-09-01')))),
    needs: byId(...turn(needs)),
    risks: byId(...turn(risks)),
    heads: turn(all),
    contacts: dueNotes(turn(all)),
    items: [],
    contactDays: CONTACT_DAYS,
    weekHours: 40,
    blocks: turn(blocks),
  };
  return data;
};

const signed = ({ docStatus, date }: NoteHead) =>
  (docStatus === 'final' || docStatus === 'amended') && date >= '2026-10-27' && date <= TODAY;
const took = (one: NoteHead) => (contactMinutes(one) ?? 0) + (one.travelMinutes ?? 0);
const sum = (all: readonly number[]) => all.reduce((one, two) => one + two, 0);

test('the clients’ hours add up to the worker’s: every note once, every meeting of a group once', () => {
  fc.assert(
    fc.property(drawn, (all) => {
      const found = workload(TODAY, dataOf(all));
      const meetings = all.groups.flatMap(([first]) => (first && signed(first) ? took(first) : []));
      const pencil = sum(all.heads.filter(signed).map(took)) + sum(meetings);
      const said = [found.spent, found.elsewhere].map(({ minutes, travel }) => minutes + travel);
      expect(sum(said)).toBe(pencil);
      for (const { spent, notes } of found.clients)
        expect(spent).toEqual({ minutes: sum(notes.map((n) => n.minutes)), travel: sum(notes.map((n) => n.travel)) });
    }),
    { numRuns },
  );
});

test('the levels add up to the caseload: clients, hours spent, hours expected', () => {
  fc.assert(
    fc.property(drawn, (all) => {
      const { levels, clients, spent, expected } = workload(TODAY, dataOf(all));
      expect(sum(levels.map((level) => level.clients))).toBe(clients.length);
      expect(clients).toHaveLength(3);
      expect(sum(levels.map((level) => level.spent))).toBe(spent.minutes + spent.travel);
      expect(sum(levels.map((level) => level.expected))).toBe(expected);
    }),
    { numRuns },
  );
});

test('the points of a case are those of its parts, and one need or crisis more never makes it lighter', () => {
  fc.assert(
    fc.property(drawn, need, fc.constantFrom('high', 'immediate'), (all, more, level) => {
      const points = (of: Drawn) =>
        new Map(workload(TODAY, dataOf(of)).clients.map(({ client: { id }, acuity }) => [id, acuity]));
      const before = points(all);
      for (const { points: whole, tier, needs, crises } of before.values())
        expect(whole).toBe(tier.points + needs.points + crises.points);
      const crisis = madeRisk('a', level, TODAY, { kind: 'self-harm' });
      const after = points({
        ...all,
        needs: [...all.needs, { ...more, id: 'one more' }],
        risks: [...all.risks, { ...crisis, id: 'one more' }],
      });
      for (const [id, { points: whole }] of before) expect(after.get(id)?.points).toBeGreaterThanOrEqual(whole);
    }),
    { numRuns },
  );
});

test('in whatever order the records lie, it is the same', () => {
  fc.assert(
    fc.property(drawn, (all) => {
      const turned = dataOf(all, (rows) => rows.toReversed());
      expect(workload(TODAY, turned)).toEqual(workload(TODAY, dataOf(all)));
    }),
    { numRuns },
  );
});

test('protected time is every minute of the week that some block covers', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 8 }), (blocks) => {
      const minuteOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
      const covered = new Set<string>();
      for (const { weekday, from, to } of blocks)
        for (let minute = minuteOf(from); minute < minuteOf(to); minute++) covered.add(`${weekday} ${minute}`);
      expect(protectedMinutes(blocks)).toBe(covered.size);
    }),
    { numRuns },
  );
});
