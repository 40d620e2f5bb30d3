import { type Result, refused } from '../../domain/record/result';
import type { App, WriteFailure } from '../app';
import type { PageProblem } from '../platform';
import { clipForm, type OpenedClip, openClip } from './open-clip';

export interface ClipOptions {
  /** Read only what is selected on the page. */
  readonly selection?: string;
  /** Words to clip when the page itself yields nothing: they become the description, their first line the name. */
  readonly text?: string;
}

export type ClipFailure = PageProblem | WriteFailure | 'nothing-found' | 'stopped';

type Opened = Extract<OpenedClip, { ok: true }>['value'];

/**
 * Reads the page in a granted tab into a new draft that is on disk before this resolves. An earlier reading of the
 * same page in the same tab makes room for it when nobody has touched it; one with edits is kept beside it. 'nothing-found': offer to clip the selection (call again with `text`).
 */
export async function clipPage(
  app: App,
  tabId: number,
  options: ClipOptions,
  signal: AbortSignal,
): Promise<Result<Opened, ClipFailure>> {
  const page = app.platform.page;
  if (!page) return refused('no-tab');
  const selection = options.selection ?? options.text;
  const read = await page.read(tabId, selection ? { selection } : {}, signal);
  if (signal.aborted) return refused('stopped');
  if (!read.ok) return read;
  const form = clipForm(app, tabId, read.value, options.text);
  return form ? openClip(app, form) : refused('nothing-found');
}
