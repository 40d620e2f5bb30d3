/** The list of the picker: a search field, who fits, somebody new, nobody. */
import { useRef, useState } from 'preact/hooks';
import { displayName } from '../../../domain/client/names';
import { m } from '../../../i18n';
import { Button, type ComboboxOption, Tag } from '../../components';
import { PaletteField } from '../../components/field/palette-field';
import { useRecords } from '../../hooks';
import { addPersonWord, people } from '../../shell/people-words';
import { chosenClientId } from './chosen-client';
import { matchingClients } from './matching-clients';
import { useFocusFirst } from './use-focus-first';

export interface FindClientProps {
  readonly onChoose: (id: string | null) => void;
  /** Somebody new, with what was typed so far. */
  readonly onAdd: (typed: string) => void;
}

export function FindClient({ onChoose, onAdd }: FindClientProps) {
  const [text, setText] = useState('');
  const box = useRef<HTMLDivElement>(null);
  useFocusFirst(box);
  const clients = useRecords(['client'], (records) => records.all('client'));
  const found = clients ? matchingClients(clients.values(), text) : [];
  const typed = text.trim();
  const somebodyNew = { value: '', label: typed ? m.picker_add_named({ ...people(), name: typed }) : addPersonWord() };
  const options: readonly ComboboxOption[] = [
    ...found.map((client) => ({
      value: client.id,
      label: displayName(client),
      ...(client.safeContact && { detail: client.safeContact }),
      ...(client.sample && { aside: <Tag>{m.common_sample_tag()}</Tag> }),
    })),
    // Not before the list is known: an early Enter would add somebody a second time.
    ...(clients ? [somebodyNew] : []),
  ];
  return (
    <div class="stack tight" ref={box}>
      <PaletteField
        label={m.picker_field(people())}
        placeholder={m.picker_placeholder()}
        text={text}
        onText={setText}
        options={options}
        waiting={!clients}
        onChoose={(at) => {
          const client = found[at];
          if (client) onChoose(client.id);
          else onAdd(typed);
        }}
      />
      {clients?.size === 0 && <p class="soft">{m.picker_nobody(people())}</p>}
      {clients && clients.size > 0 && found.length === 0 && <p class="soft">{m.picker_no_match()}</p>}
      {chosenClientId.value !== null && (
        <Button kind="quiet" onClick={() => onChoose(null)}>
          {m.picker_without(people())}
        </Button>
      )}
    </div>
  );
}
