/**
 * What the panel was asked to do, from inside (a button of another tab) and from outside (toolbar, context menu,
 * keys). Owns the requests that a tab has not taken up yet; a tab takes each once.
 */
import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { PanelRequest } from '../../app/platform';
import { m } from '../../i18n';
import { useApp, useShortcut } from '../hooks';

export type TabName = 'clip' | 'note' | 'client';

type ClipRequest = Extract<PanelRequest, { kind: 'clip-page' | 'clip-selection' | 'open-link' }>;
type NoteRequest = Extract<PanelRequest, { kind: 'note-selection' | 'new-note' }>;

const wantedTab = signal<TabName | null>(null);
/** The newest request for the Clip tab that it has not taken up. */
export const clipRequest = signal<ClipRequest | null>(null);
/** What the Note tab has not taken up, oldest first: several selections may have waited for the unlock. */
export const noteRequests = signal<readonly NoteRequest[]>([]);

/** Brings a tab to the front. */
export function showTab(name: TabName): void {
  wantedTab.value = name;
}

/** Brings the note to the front with the focus in it. */
export function askForNote(): void {
  ask({ kind: 'new-note', tabId: -1 });
}

function ask(request: NoteRequest): void {
  noteRequests.value = [...noteRequests.peek(), request];
  showTab('note');
}

/** Listens to the platform and to `showTab`; used once, by the shell of the panel. */
export function usePanelRequests(choose: (tab: TabName) => void): void {
  const { platform } = useApp();
  useEffect(
    () =>
      platform.page?.requests((request) => {
        if (request.kind === 'note-selection' || request.kind === 'new-note') ask(request);
        else {
          clipRequest.value = request;
          showTab('clip');
        }
      }),
    [platform],
  );
  useShortcut({ name: 'new-note', label: m.note_title(), key: 'n', run: askForNote });
  const wanted = wantedTab.value;
  useEffect(() => {
    if (!wanted) return;
    wantedTab.value = null;
    choose(wanted);
  }, [wanted, choose]);
}
