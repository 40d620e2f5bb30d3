/** Names of one client that would stand in the note of another: said before anything is saved. */
import type { Rows } from '../../../app/app';
import { shortName } from '../../../domain/client/names';
import type { NameGivenAway } from '../../../domain/note/group-note';
import { m } from '../../../i18n';

export interface NamesGivenAwayProps {
  readonly given: readonly NameGivenAway[];
  readonly clients: Rows<'client'>;
}

export function NamesGivenAway({ given, clients }: NamesGivenAwayProps) {
  if (given.length === 0) return null;
  const nameOf = (id: string) => {
    const client = clients.get(id);
    return client ? shortName(client) : '';
  };
  return (
    <div class="note-box" role="status">
      <p>
        <b>{m.group_names()}</b>
      </p>
      <ul class="bullets">
        {given.map(({ inNoteOf, of, word }) => (
          <li key={`${inNoteOf ?? ''} ${of} ${word}`}>
            <bdi>
              {inNoteOf
                ? m.group_name_own({ word, of: nameOf(of), whose: nameOf(inNoteOf) })
                : m.group_name_shared({ word, of: nameOf(of) })}
            </bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}
