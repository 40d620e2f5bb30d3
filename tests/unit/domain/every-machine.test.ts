/**
 * Every status machine in the code is found by its table ("…_MOVES" in `src/domain`) and walked move by move, allowed and
 * refused, against the same table written again from the design.
 */
import { describe, expect, test } from 'vitest';

type May = (from: string, to: string) => boolean;
type Module = Readonly<Record<string, unknown>>;

/** From each status to the next ones. Beside these, "entered-in-error" is reached from every other status. */
const DESIGNED: Readonly<Record<string, string>> = {
  TASK_MOVES: `draft -> requested | cancelled; requested -> accepted | rejected | on-hold | cancelled;
    accepted -> in-progress | on-hold | completed | failed | cancelled;
    in-progress -> accepted | on-hold | completed | failed | cancelled;
    on-hold -> accepted | in-progress | completed | failed | cancelled; rejected; completed; failed; cancelled`,
  EPISODE_MOVES: `planned -> waitlist | active | cancelled; waitlist -> active | cancelled;
    active -> onhold | finished | cancelled; onhold -> active | finished | cancelled; finished; cancelled`,
  PLAN_MOVES: `draft -> active | revoked; active -> on-hold | completed | revoked;
    on-hold -> active | completed | revoked; completed; revoked`,
  GOAL_MOVES: `proposed -> planned | accepted | active | rejected | cancelled;
    planned -> accepted | active | rejected | cancelled; accepted -> active | rejected | cancelled;
    active -> on-hold | completed | cancelled; on-hold -> active | completed | cancelled;
    rejected; completed; cancelled`,
  STEP_MOVES: `requested -> in-progress | on-hold | completed | cancelled;
    in-progress -> on-hold | completed | cancelled; on-hold -> in-progress | completed | cancelled;
    completed; cancelled`,
  TODO_MOVES: `requested -> in-progress | on-hold | completed | cancelled;
    in-progress -> on-hold | completed | cancelled; on-hold -> in-progress | completed | cancelled;
    completed; cancelled`,
  NOTE_MOVES: 'preliminary -> final; final -> amended; amended -> amended',
  APPOINTMENT_MOVES: `proposed -> pending | booked | cancelled; pending -> booked | cancelled;
    booked -> arrived | fulfilled | noshow | cancelled; arrived -> fulfilled | cancelled;
    fulfilled; noshow; cancelled`,
  ASSESSMENT_MOVES: 'in-progress -> completed | stopped; completed -> amended; amended -> amended; stopped',
  NEED_MOVES: `active -> inactive | resolved; recurrence -> inactive | resolved; inactive -> active | resolved;
    resolved -> recurrence`,
  RISK_MOVES: 'final -> amended | cancelled; amended -> amended | cancelled; cancelled',
  // A task of a list, not a record: nothing in it is a mistake that would have to stay.
  INTAKE_MOVES: `not-started -> in-progress | waiting | done; in-progress -> waiting | done;
    waiting -> in-progress | done; done -> in-progress`,
};

const MISTAKE = 'entered-in-error';

const designed = (table: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    table.split(';').map((line) => {
      const [from = '', to = ''] = line.split('->');
      return [from.trim(), to.split('|').flatMap((status) => status.trim() || [])];
    }),
  );

const modules = Object.values(import.meta.glob<Module>('../../../src/domain/**/*.ts', { eager: true }));
const machines = modules.flatMap((module) =>
  Object.keys(module)
    .filter((name) => name.endsWith('_MOVES'))
    .map((name) => ({
      name,
      statuses: Object.keys(module[name] as object),
      may: Object.keys(module).flatMap((called) => (called.startsWith('mayMove') ? [module[called] as May] : [])),
    })),
);

test('every machine is known here, and asked through one function', () => {
  expect(machines.length).toBeGreaterThan(7);
  expect(machines.filter(({ name }) => !(name in DESIGNED)).map(({ name }) => name)).toEqual([]);
  expect(machines.filter(({ may }) => may.length !== 1).map(({ name }) => name)).toEqual([]);
});

describe.each(machines)('$name', ({ name, statuses, may: [may] }) => {
  const table = designed(DESIGNED[name] ?? '');
  const hasMistake = statuses.includes(MISTAKE);

  test('knows the designed statuses and no other', () => {
    expect(statuses.toSorted()).toEqual([...table.keys(), ...(hasMistake ? [MISTAKE] : [])].sort());
  });

  const all = statuses.flatMap((from) => statuses.map((to) => [from, to] as const));
  const allowed = ([from, to]: readonly [string, string]) =>
    to === MISTAKE ? from !== MISTAKE : (table.get(from)?.includes(to) ?? false);

  test.each(all.filter(allowed))('moves from %s to %s', (from, to) => {
    expect(may?.(from, to)).toBe(true);
  });

  test.each(all.filter((move) => !allowed(move)))('refuses to move from %s to %s', (from, to) => {
    expect(may?.(from, to)).toBe(false);
  });
});
