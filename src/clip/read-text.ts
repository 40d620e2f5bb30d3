/** Pasted words, through the same grammars as a page. */
import type { ResourceDraft } from '../domain/resource/resource-draft';
import { readSelection } from './page/read-selection';

const LONGEST = 100_000;

/**
 * Reads plain text (a pasted message, a selection without its page) into one draft; null when it holds no words.
 * `region` is the numbering plan of phone numbers without "+" (ISO 3166 alpha-2).
 */
export const readText = (text: string, region = 'US'): ResourceDraft | null =>
  readSelection(text.slice(0, LONGEST), null, [], region)[0] ?? null;
