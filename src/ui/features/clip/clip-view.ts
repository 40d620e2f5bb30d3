/**
 * What the Clip tab shows, and the one reading that may be under way. Lives beside the screen, so that a reading goes
 * on and its result waits while another tab of the panel is open.
 */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { App, DraftKey } from '../../../app/app';
import { type ClipFailure, type ClipOptions, clipPage, clipText } from '../../../app/resources/clip-page';
import type { Id } from '../../../domain/record/record';
import { refused } from '../../../domain/record/result';

export type ClipView =
  | { readonly kind: 'start' }
  | { readonly kind: 'reading'; readonly stop: () => void }
  | { readonly kind: 'problem'; readonly why: ClipFailure; readonly tabId: number }
  /** A link was opened in a new tab: it can only be read there. */
  | { readonly kind: 'link' }
  | { readonly kind: 'draft'; readonly key: DraftKey }
  | {
      readonly kind: 'saved';
      readonly names: readonly string[];
      readonly salIds: readonly Id[];
      readonly clientId: Id | null;
    };

const view = signal<ClipView>({ kind: 'start' });
export const clipView: ReadonlySignal<ClipView> = view;

/** Epoch milliseconds of the readings of this panel, by the slot of their draft. */
const readAt = new Map<string, number>();
export const readingTime = (key: DraftKey): number | undefined => readAt.get(key.slot);

/** Shows something else; a reading under way is stopped. */
export function showClip(next: ClipView): void {
  const now = view.peek();
  view.value = next;
  if (now.kind === 'reading') now.stop();
}

/** Reads a page into a draft and shows it; a draft that was open is kept. A new reading replaces the one under way. */
export async function startReading(app: App, tabId: number, options: ClipOptions = {}, url = ''): Promise<void> {
  const aborter = new AbortController();
  const reading: ClipView = { kind: 'reading', stop: () => aborter.abort() };
  showClip(reading);
  const read = await clipPage(app, tabId, options, aborter.signal).catch((error: unknown) => {
    if (aborter.signal.aborted) return refused('stopped' as const);
    // A bug, told to whoever looks for it. The screen goes on: a page that breaks the reader is one that holds nothing.
    reportError(error);
    return refused('nothing-found' as const);
  });
  if (view.peek() !== reading) return;
  if (read.ok) {
    readAt.set(read.value.key.slot, app.platform.now());
    view.value = { kind: 'draft', key: read.value.key };
    return;
  }
  // Selected words came with the request: they can be kept even where the page itself cannot be read.
  const words = options.text?.trim() ? await clipText(app, tabId, { text: options.text, url }) : null;
  if (view.peek() !== reading) return;
  if (words?.ok) view.value = { kind: 'draft', key: words.value.key };
  else if (read.why === 'stopped') view.value = { kind: 'start' };
  else view.value = { kind: 'problem', why: words ? words.why : read.why, tabId };
}

/** An empty form, written by hand. */
export async function startByHand(app: App): Promise<void> {
  const opened = await clipText(app, -1, { text: '', url: '' });
  if (opened.ok) showClip({ kind: 'draft', key: opened.value.key });
  else showClip({ kind: 'problem', why: opened.why, tabId: -1 });
}
