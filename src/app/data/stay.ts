/**
 * Which clients of a change that is taken back stay: with anything about them that the change did not bring, or that was
 * written since, they stay whole, and so does all that came along with them. Nothing that lives is left naming a client
 * in the trash.
 */
import type { Edit } from '../../domain/record/edit';
import type { Id } from '../../domain/record/record';
import { byStamp, deletion, type RecordState, type Stamp, shown } from '../../sync';
import type { StayedClient } from '../app';
import type { LoggedOp } from './change-body';
import { type Naming, namedBy } from './named-by';
import { openRow } from './open-rows';
import { type Target, targetKey } from './prepare';
import type { Look } from './write-path';

export interface Undone {
  readonly edits: readonly Edit[];
  /** "<table>.<field>" of what was written since. */
  readonly kept: readonly string[];
  /** What comes after `edits`, one change each. */
  readonly after: readonly (readonly Edit[])[];
}

/** One record of the change, and what becomes of it. */
export interface Judged extends Undone {
  readonly target: Target;
  readonly ops: readonly LoggedOp[];
  /** Undefined: it cannot be opened. */
  readonly state?: RecordState;
  /** The change made it or took it out of the trash. */
  readonly brought?: 'made' | 'restored';
  /** "written": it stays for what was written since; "gone": it is in the trash already. */
  readonly way: 'fields' | 'goes' | 'written' | 'gone' | 'damaged';
}

interface Group {
  readonly id: Id;
  readonly client: Judged;
  readonly all: Judged[];
}

/** What the change brought, by the client it belongs to. Damaged is what cannot be told, and is taken for brought. */
function groupsOf(judged: readonly Judged[]): readonly Group[] {
  const brought = judged.filter(({ way }) => way !== 'fields');
  const groups = new Map<Id, Group>();
  for (const one of brought)
    if (one.target.table === 'client') groups.set(one.target.id, { id: one.target.id, client: one, all: [one] });
  for (const one of brought) {
    const group = groups.get(clientOf(one));
    if (group && group.client !== one) group.all.push(one);
  }
  return [...groups.values()];
}

function clientOf({ state, ops }: Judged): Id {
  const said = state ? shown(state, 'clientId')?.value : ops.find(({ field }) => field === 'clientId')?.value;
  return typeof said === 'string' ? said : '';
}

interface Staying {
  /** Nothing becomes of these. */
  readonly whole: ReadonlySet<Judged>;
  readonly stayed: readonly StayedClient[];
  /** Clients that are in the trash already. */
  readonly gone: number;
}

export async function staying(look: Look, naming: Naming, judged: readonly Judged[], stamp: Stamp): Promise<Staying> {
  const whys = new Map<Group, StayedClient['why'] | 'gone'>();
  const asked: Group[] = [];
  for (const group of groupsOf(judged)) {
    const is = (way: Judged['way']) => group.all.some((one) => one.way === way);
    if (group.client.way === 'gone') whys.set(group, 'gone');
    else if (is('damaged')) whys.set(group, 'damaged');
    else if (is('written')) whys.set(group, 'changed');
    else asked.push(group);
  }
  const named = await namedBy(
    look,
    naming,
    asked.map(({ id }) => id),
  );
  const others = new Map<Group, readonly Target[]>();
  for (const group of asked) {
    const own = new Set(group.all.map(({ target }) => targetKey(target)));
    others.set(
      group,
      (named.get(group.id) ?? []).filter((target) => !own.has(targetKey(target))),
    );
  }
  const { rows } = await look.read([...others.values()].flat());
  let at = 0;
  for (const [group, targets] of others) {
    for (const { table } of targets) {
      const row = rows[at++];
      const opened = row && (await openRow(look.vault, table, row));
      // Of somebody the change took out of the trash, what was there before it is no reason to stay.
      if (opened && (!opened.ok || isWork(opened.value, group.client.brought === 'made' ? '' : stamp)))
        whys.set(group, 'work');
    }
  }
  return {
    whole: new Set([...whys.keys()].flatMap(({ all }) => all)),
    stayed: [...whys].flatMap(([{ id }, why]) => (why === 'gone' ? [] : [{ id, why }])),
    gone: [...whys.values()].filter((why) => why === 'gone').length,
  };
}

/** Lives, and something in it was written after `stamp`. */
const isWork = (state: RecordState, stamp: Stamp): boolean =>
  deletion(state) === null &&
  [...state.fields.values()].some(({ live }) => live.some((value) => byStamp(value.stamp, stamp) > 0));
