/** Drafts and unsigned notes of all clients, in one place; each opens where it is written. */
import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'wouter-preact';
import type { DraftEntry } from '../../../app/app';
import { type UnfinishedNote, unfinishedNotes } from '../../../app/notes/unfinished-notes';
import { shortName } from '../../../domain/client/names';
import { formatDay, m } from '../../../i18n';
import { Button, EmptyState, Row, Rows, Section, Sheet, Tag } from '../../components';
import { useApp, useRecords } from '../../hooks';
import { clientPath, NOTES_PATH } from '../../shell/paths';
import { cutAt } from '../clip/cut';

const KINDS: Readonly<Record<UnfinishedNote['kind'], () => string>> = {
  draft: m.notes_draft,
  unsigned: m.client_panel_note_unsigned,
  addition: m.notes_addition,
  group: m.notes_draft,
};

export function UnfinishedNotes() {
  const app = useApp();
  const [drafts, setDrafts] = useState<readonly DraftEntry[]>([]);
  useEffect(() => app.drafts.follow(setDrafts), [app]);
  // Anew also when older notes have been read.
  const all = app.search.reading.value?.kind === 'all';
  const found = useRecords(
    ['note', 'client'],
    async (records) => ({ notes: await unfinishedNotes(app, drafts), clients: await records.all('client') }),
    [drafts, all],
  );
  const nameOf = (id: string) => {
    const client = found?.clients.get(id);
    return client ? m.note_draft_for({ name: shortName(client) }) : m.note_draft_nobody();
  };
  return (
    <Section title={m.notes_unfinished()}>
      {!found && <p class="soft">{m.common_loading()}</p>}
      {found?.notes.length === 0 && (
        <Sheet>
          <EmptyState title={m.notes_unfinished_none()} />
        </Sheet>
      )}
      {found && found.notes.length > 0 && (
        <Rows label={m.notes_unfinished()}>
          {found.notes.map((note) => (
            <UnfinishedRow
              key={`${note.kind} ${note.clientId} ${note.noteId ?? ''}`}
              note={note}
              title={note.kind === 'group' ? m.group_title() : nameOf(note.clientId)}
            />
          ))}
        </Rows>
      )}
    </Section>
  );
}

function UnfinishedRow({ note, title }: { readonly note: UnfinishedNote; readonly title: string }) {
  const [, go] = useLocation();
  return (
    <Row
      title={<bdi>{title}</bdi>}
      detail={
        <bdi>{[formatDay(note.date), cutAt(note.words.replace(/\s+/g, ' '), 100)].filter(Boolean).join(' · ')}</bdi>
      }
      tag={<Tag tone="check">{KINDS[note.kind]()}</Tag>}
      actions={
        <Button
          size="small"
          onClick={() => go(placeOf(note))}
          aria={{ 'aria-label': m.notes_open({ what: title, date: formatDay(note.date) }) }}
        >
          {m.common_open()}
        </Button>
      }
    />
  );
}

/** An addition is written below its note, among the client's notes; a note without a client by itself. */
function placeOf({ kind, clientId, noteId }: UnfinishedNote): string {
  if (kind === 'group') return `${NOTES_PATH}/group`;
  if (clientId === '') return `${NOTES_PATH}/new`;
  if (kind === 'addition') return `${clientPath(clientId)}/notes`;
  return noteId ? `${clientPath(clientId)}/note/${noteId}` : `${clientPath(clientId)}/note`;
}
