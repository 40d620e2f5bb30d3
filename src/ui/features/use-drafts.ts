/** The drafts of one kind, as they come and go in any window. */
import { useEffect, useState } from 'preact/hooks';
import type { DraftEntry, DraftKey } from '../../app/app';
import { useApp } from '../hooks';

/** Newest first. Empty while they are being opened. */
export function useDrafts(kind: DraftKey['kind']): readonly DraftEntry[] {
  const { drafts } = useApp();
  const [entries, setEntries] = useState<readonly DraftEntry[]>([]);
  useEffect(
    () =>
      drafts.follow((all) =>
        setEntries(
          all.filter((entry) => entry.key.kind === kind).toSorted((a, b) => b.savedAt.localeCompare(a.savedAt)),
        ),
      ),
    [drafts, kind],
  );
  return entries;
}

/** Two keys with the same words are the same draft. */
export const sameKey = (a: DraftKey, b: DraftKey): boolean =>
  a.kind === b.kind && a.subject === b.subject && a.slot === b.slot;
