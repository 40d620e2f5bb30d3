/**
 * The client that this panel works for. Kept in memory only: it is forgotten with the panel, so that a note never
 * lands with the client of yesterday.
 */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { App } from '../../../app/app';
import { seeClient } from '../../../app/clients/see-client';
import type { Client } from '../../../domain/client/client';
import type { Id } from '../../../domain/record/record';
import { useRecords } from '../../hooks';

const chosen = signal<Id | null>(null);

/** Null while nobody is chosen. */
export const chosenClientId: ReadonlySignal<Id | null> = chosen;

type BeforeChange = (next: Id | null) => Promise<void>;
const beforeChange = new Set<BeforeChange>();

/** Runs before another client is chosen: a form without a client takes its words along. Returns the unsubscriber. */
export function beforeClientChange(run: BeforeChange): () => void {
  beforeChange.add(run);
  return () => beforeChange.delete(run);
}

/** Chooses a client (or nobody) for all tabs of the panel. */
export async function chooseClient(app: App, id: Id | null): Promise<void> {
  if (id === chosen.peek()) return;
  for (const run of beforeChange) await run(id);
  chosen.value = id;
  // Nothing of the user's is lost when this fails: only the order of "recent" stays as it was.
  if (id) await seeClient(app, id);
}

/** The chosen client; null when nobody is chosen (or the record is gone), undefined while it is being opened. */
export function useChosenClient(): Client | null | undefined {
  const id = chosen.value;
  const read = useRecords(
    ['client'],
    async (records) => ({ of: id, client: id ? ((await records.get('client', id)) ?? null) : null }),
    [id],
  );
  // What was read of somebody else, or of nobody, says nothing of this one.
  return read?.of === id ? read.client : undefined;
}

/** What to call the client in a sentence: "Add to Rosa’s list". */
export const callName = (client: Pick<Client, 'given' | 'family' | 'preferred'>): string =>
  client.preferred?.trim() || client.given.trim() || client.family.trim();
