/** Who was in the group: find by name, tick. Those who are in it stand on top. */
import { useState } from 'preact/hooks';
import type { Rows } from '../../../app/app';
import { displayName, sortName } from '../../../domain/client/names';
import type { Id } from '../../../domain/record/record';
import { foldedWords } from '../../../domain/text/fold';
import { m } from '../../../i18n';
import { Field, Sheet } from '../../components';
import { people } from '../../shell/people-words';

export interface GroupMembersProps {
  readonly clients: Rows<'client'>;
  readonly chosen: readonly Id[];
  readonly add: (id: Id) => void;
  readonly remove: (id: Id) => void;
}

/** More are found by typing. */
const OFFERED = 12;

export function GroupMembers({ clients, chosen, add, remove }: GroupMembersProps) {
  const [text, setText] = useState('');
  const wanted = foldedWords(text);
  const all = [...clients.values()].toSorted((a, b) => sortName(a).localeCompare(sortName(b)));
  const fits = (name: string) => {
    const words = foldedWords(name);
    return wanted.every((one) => words.some((word) => word.startsWith(one)));
  };
  const others = all.filter((client) => !chosen.includes(client.id) && fits(displayName(client)));
  const offered = [...all.filter(({ id }) => chosen.includes(id)), ...others.slice(0, OFFERED)];
  return (
    <Sheet pad>
      <div class="stack">
        <Field type="search" label={m.client_search(people())} value={text} onInput={setText} />
        <fieldset class="link-choices">
          <legend>{m.group_count({ ...people(), count: chosen.length })}</legend>
          {offered.map((client) => {
            const isIn = chosen.includes(client.id);
            return (
              <Field
                key={client.id}
                kind="checkbox"
                label={displayName(client)}
                checked={isIn}
                onChange={() => (isIn ? remove(client.id) : add(client.id))}
              />
            );
          })}
        </fieldset>
        {others.length > OFFERED && (
          <small class="soft">{m.group_more({ ...people(), count: others.length - OFFERED })}</small>
        )}
      </div>
    </Sheet>
  );
}
