/** Notes that were begun and are not on the screen: nothing typed is out of reach. */
import type { DraftEntry, DraftKey } from '../../../app/app';
import { shortName } from '../../../domain/client/names';
import { hasContent } from '../../../domain/note/note-form';
import { formatMoment, m } from '../../../i18n';
import { Button, Row, Rows } from '../../components';
import { useApp, useRecords } from '../../hooks';
import { sameKey, useDrafts } from '../use-drafts';
import { openNoteDraft } from './open-note';
import { noteOf } from './timer-elsewhere';

export function OtherNotes({ shown }: { readonly shown: DraftKey }) {
  const others = useDrafts('note').filter((entry) => !sameKey(entry.key, shown) && hasContent(noteOf(entry)));
  if (others.length === 0) return null;
  return (
    <details class="other-drafts">
      <summary>{m.note_drafts_title({ count: others.length })}</summary>
      <Rows label={m.note_drafts_title({ count: others.length })}>
        {others.map((entry) => (
          <OtherNote key={`${entry.key.subject} ${entry.key.slot}`} entry={entry} />
        ))}
      </Rows>
    </details>
  );
}

function OtherNote({ entry }: { readonly entry: DraftEntry }) {
  const app = useApp();
  const { subject } = entry.key;
  const client = useRecords(
    ['client'],
    async (records) => (subject ? await records.get('client', subject) : undefined),
    [subject],
  );
  const title = client ? m.note_draft_for({ name: shortName(client) }) : m.note_draft_nobody();
  return (
    <Row
      title={<bdi>{title}</bdi>}
      detail={formatMoment(entry.savedAt)}
      actions={
        <Button size="small" onClick={() => openNoteDraft(app, entry.key)}>
          {m.note_draft_open()}
        </Button>
      }
    />
  );
}
