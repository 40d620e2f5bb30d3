/** A phrase from the agency's list, put where the cursor was last. */
import { readSnippets } from '../../../app/settings/snippets';
import { m } from '../../../i18n';
import { Menu } from '../../components';
import { useRecords } from '../../hooks';

/** Draws nothing while there are no phrases. */
export function InsertPhrase({ insert }: { readonly insert: (text: string) => void }) {
  const snippets = useRecords(['setting'], (records) => readSnippets({ records }));
  if (!snippets || snippets.length === 0) return null;
  return (
    <Menu
      label={m.note_phrase()}
      face={m.note_phrase()}
      items={snippets.map(({ name, text }) => ({ label: name, onChoose: () => insert(text) }))}
    />
  );
}
