/**
 * Words that come without their page: pasted, shared by another program, selected where the page itself is closed to
 * us, or none at all (a service written by hand). They go through the same extractor as a page.
 */
import { startReader } from '../../clip';
import { emptyForm } from '../../domain/resource/resource-form';
import type { App, DraftKey } from '../app';
import { NO_READING } from './clip-form';
import { clipForm, type OpenedClip, openClip, textForm } from './open-clip';

export interface Words {
  readonly text: string;
  /** The page they were selected on, "" without one. */
  readonly url: string;
  /** They stood in the box of pasted words, which is empty afterwards. */
  readonly pasted?: boolean;
}

/** The words in the box of pasted text, kept until they are read. Sealed like every draft. */
export const PASTED: DraftKey = { kind: 'clip', subject: 'pasted', slot: '' };
export interface PastedWords {
  readonly text: string;
}
export const noPastedWords = (): PastedWords => ({ text: '' });

/** A draft of the words, on disk before this resolves. What the extractor finds no service in becomes one as it stands. */
export async function clipWords(
  app: App,
  tabId: number,
  { text, url, pasted = false }: Words,
  signal: AbortSignal,
): Promise<OpenedClip> {
  const read = { ...(await startReader().words(text, signal)), url };
  const { resources: _, ...reading } = read;
  const form = clipForm(app, tabId, read, text);
  const whole = { tabId, reading, forms: [textForm(app, text)], chosen: [0], open: 0 };
  return openClip(app, form ?? whole, pasted ? [PASTED] : []);
}

/** An empty form, to be written by hand. */
export const clipByHand = (app: App): Promise<OpenedClip> => {
  const form = { ...emptyForm(app.platform.uuid), edited: ['name', 'description'] as const };
  return openClip(app, { tabId: -1, reading: NO_READING, forms: [form], chosen: [0], open: 0 });
};
