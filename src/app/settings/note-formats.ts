/** An agency's own note formats: rows among the settings, sealed and carried to every device. */
import { type FormatTarget, noteFormat } from '../../domain/note/formats';
import {
  checkFormat,
  type FormatProblem,
  type OwnFormat,
  type TypedFormat,
  targetOf,
  writeFormat,
} from '../../domain/note/own-format';
import type { Json } from '../../domain/record/json';
import type { Id, UnknownRecord } from '../../domain/record/record';
import { type Result, refused } from '../../domain/record/result';
import { typedFields } from '../../domain/record/typed-over';
import type { App, Committed, DraftKey, WriteFailure } from '../app';
import { commit } from '../committed';
import { readNotePractice } from './note-practice';

const KIND = 'note-format';

const isSection = (value: unknown): value is OwnFormat['sections'][number] =>
  typeof value === 'object' && value !== null && 'id' in value && 'name' in value;

function formatOfRow({ id, kind, name, sections }: UnknownRecord): readonly OwnFormat[] {
  if (kind !== KIND || typeof name !== 'string' || !Array.isArray(sections)) return [];
  return [{ id, name, sections: (sections as unknown[]).filter(isSection) }];
}

/** By name. */
export async function ownFormats({ records }: Pick<App, 'records'>): Promise<readonly OwnFormat[]> {
  const rows = [...(await records.all('setting')).values()];
  return rows.flatMap(formatOfRow).toSorted((a, b) => a.name.localeCompare(b.name));
}

/** What a new note starts as. A format that was removed gives way to free text. */
export async function firstFormat(records: App['records']): Promise<FormatTarget> {
  const { format } = await readNotePractice({ records });
  const known = noteFormat(format);
  if (known) return known;
  const own = (await ownFormats({ records })).find(({ id }) => id === format);
  return own ? targetOf(own) : { id: 'narrative', sections: [{ id: 'narrative' }] };
}

export interface FormatForm extends TypedFormat {
  /** What the form began with: only what differs from it is written. Absent for a new one. */
  readonly from?: TypedFormat;
}

/** `id` undefined: a new one. Sections by their names, in order. */
export async function saveFormat(
  app: App,
  id: Id | undefined,
  typed: FormatForm,
  draftKey?: DraftKey,
): Promise<Result<Committed, WriteFailure | FormatProblem>> {
  const checked = checkFormat(typed.name, typed.sections);
  if (!checked.ok) return refused(checked.why);
  const before = (await ownFormats(app)).find((one) => one.id === id);
  const { uuid } = app.platform;
  const format = writeFormat(before, id ?? uuid(), checked.value, () => uuid().slice(0, 8));
  const { name, sections } = typedFields(typed.from, checked.value);
  const set = {
    kind: KIND,
    ...(name !== undefined && { name }),
    ...(sections && { sections: format.sections as unknown as Json }),
  };
  const removeDrafts = draftKey ? [draftKey] : [];
  return commit(app, { name: 'note_format_saved', edits: [{ table: 'setting', id: format.id, set }], removeDrafts });
}

/** Notes written in it keep their names of sections. */
export const removeFormat = (app: App, id: Id): Promise<Result<Committed, WriteFailure>> =>
  commit(app, { name: 'note_format_removed', edits: [{ table: 'setting', id, remove: true }] });
