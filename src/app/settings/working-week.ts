/** The worker's week: its hours, and the time in it that is kept for something. Rows among the settings. */
import type { Id, UnknownRecord } from '../../domain/record/record';
import { type Result, refused } from '../../domain/record/result';
import { typedFields } from '../../domain/record/typed-over';
import {
  type BlockForm,
  type BlockProblem,
  checkBlock,
  inOrder,
  type ProtectedBlock,
  readWeekHours,
  USUAL_WEEK_HOURS,
  WEEKDAYS,
} from '../../domain/workload/protected-time';
import type { App, Committed, DraftKey, WriteFailure } from '../app';
import { commit } from '../committed';

/** One fixed row, so that two devices of one worker write the same one. It says nothing about anybody. */
const WEEK_SETTING: Id = '00000000-0000-4000-8000-00000000a002';
const BLOCK = 'protected-time';

export interface WorkingWeek {
  readonly hours: number;
  /** Monday first. */
  readonly blocks: readonly ProtectedBlock[];
}

function blockOfRow({ id, kind, name, weekday, from, to }: UnknownRecord): readonly ProtectedBlock[] {
  if (kind !== BLOCK || typeof name !== 'string' || typeof from !== 'string' || typeof to !== 'string') return [];
  const day = WEEKDAYS.find((known) => known === weekday);
  return day === undefined ? [] : [{ id, name, weekday: day, from, to }];
}

export async function readWorkingWeek({ records }: Pick<App, 'records'>): Promise<WorkingWeek> {
  const rows = await records.all('setting');
  const hours = rows.get(WEEK_SETTING)?.hours;
  return {
    hours: typeof hours === 'number' ? hours : USUAL_WEEK_HOURS,
    blocks: inOrder([...rows.values()].flatMap(blockOfRow)),
  };
}

export async function changeWeekHours(
  app: App,
  typed: string,
): Promise<Result<Committed, WriteFailure | 'hours-wrong'>> {
  const hours = readWeekHours(typed);
  if (hours === null) return refused('hours-wrong');
  return commit(app, { name: 'week_hours_changed', edits: [{ table: 'setting', id: WEEK_SETTING, set: { hours } }] });
}

/** `id` undefined: a new one. All that is wrong with what was typed is told together. */
export async function saveBlock(
  app: App,
  id: Id | undefined,
  form: BlockForm,
  draftKey?: DraftKey,
): Promise<Result<Committed, WriteFailure | readonly BlockProblem[]>> {
  const checked = checkBlock(form);
  if (!checked.ok) return checked;
  const began = form.began && checkBlock(form.began);
  const typed = typedFields(began?.ok ? began.value : undefined, checked.value);
  // From when to when is said together: half of one and half of another may end before it starts.
  const { from, to } = checked.value;
  const set = { kind: BLOCK, ...typed, ...((typed.from ?? typed.to) !== undefined && { from, to }) };
  const removeDrafts = draftKey ? [draftKey] : [];
  const edits = [{ table: 'setting', id: id ?? app.platform.uuid(), set } as const];
  return commit(app, { name: 'protected_time_saved', edits, removeDrafts });
}

export const removeBlock = (app: App, id: Id): Promise<Result<Committed, WriteFailure>> =>
  commit(app, { name: 'protected_time_removed', edits: [{ table: 'setting', id, remove: true }] });
