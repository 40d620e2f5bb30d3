/** Phrases that are written again and again, by name: rows among the settings. */
import type { Id, UnknownRecord } from '../../domain/record/record';
import { type Result, refused } from '../../domain/record/result';
import { typedFields } from '../../domain/record/typed-over';
import type { App, Committed, DraftKey, WriteFailure } from '../app';
import { commit } from '../committed';

const KIND = 'snippet';

export interface Snippet {
  readonly id: Id;
  readonly name: string;
  readonly text: string;
}

type SnippetWords = Pick<Snippet, 'name' | 'text'>;

export interface SnippetForm extends SnippetWords {
  /** What the form began with: only what differs from it is written. Absent for a new one. */
  readonly from?: SnippetWords;
}

export type SnippetProblem = 'name-missing' | 'text-missing';

function snippetOfRow({ id, kind, name, text }: UnknownRecord): readonly Snippet[] {
  return kind === KIND && typeof name === 'string' && typeof text === 'string' ? [{ id, name, text }] : [];
}

/** By name. */
export async function readSnippets({ records }: Pick<App, 'records'>): Promise<readonly Snippet[]> {
  const rows = [...(await records.all('setting')).values()];
  return rows.flatMap(snippetOfRow).toSorted((a, b) => a.name.localeCompare(b.name));
}

/** `id` undefined: a new one. */
export async function saveSnippet(
  app: App,
  id: Id | undefined,
  { name, text, from }: SnippetForm,
  draftKey?: DraftKey,
): Promise<Result<Committed, WriteFailure | SnippetProblem>> {
  if (name.trim() === '') return refused('name-missing');
  if (text.trim() === '') return refused('text-missing');
  const began = from && { name: from.name, text: from.text };
  const set = { kind: KIND, ...typedFields(began, { name: name.trim(), text: text.trim() }) };
  const removeDrafts = draftKey ? [draftKey] : [];
  const edits = [{ table: 'setting', id: id ?? app.platform.uuid(), set } as const];
  return commit(app, { name: 'snippet_saved', edits, removeDrafts });
}

export const removeSnippet = (app: App, id: Id): Promise<Result<Committed, WriteFailure>> =>
  commit(app, { name: 'snippet_removed', edits: [{ table: 'setting', id, remove: true }] });
