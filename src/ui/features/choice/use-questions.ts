/** What waits to be chosen, and what the devices are called; undefined while it is read. What waits in notes joins it. */
import { useState } from 'preact/hooks';
import {
  type OpenQuestion,
  QUESTION_TABLES,
  readNoteQuestions,
  readQuestions,
} from '../../../app/conflicts/read-questions';
import { type DeviceNames, readDeviceNames } from '../../../app/devices/device-names';
import { useApp, useRecords } from '../../hooks';

export interface Questions {
  readonly all: readonly OpenQuestion[];
  readonly names: DeviceNames;
  /** Whether those of the notes are among them: not before the search has read all notes, and not when it failed. */
  readonly notes: 'known' | 'awaited' | 'search-failed';
  /** Asks the search once more. */
  readonly again: () => void;
}

export function useQuestions(): Questions | undefined {
  const app = useApp();
  const [attempt, setAttempt] = useState(0);
  const others = useRecords(QUESTION_TABLES, async () => ({
    all: await readQuestions(app),
    names: await readDeviceNames(app),
  }));
  const inNotes = useRecords(['note'], async () => ({ attempt, found: await readNoteQuestions(app) }), [attempt]);
  if (!others) return undefined;
  const found = inNotes?.attempt === attempt ? inNotes.found : undefined;
  return {
    all: found?.ok ? [...others.all, ...found.value] : others.all,
    names: others.names,
    notes: !found ? 'awaited' : found.ok ? 'known' : found.why,
    again: () => setAttempt(attempt + 1),
  };
}
