/** Which other record is the same one: those that look like it, and a search for any. */
import { useState } from 'preact/hooks';
import type { Id } from '../../../domain/record/record';
import { Button, Combobox, type ComboboxOption, Row, Rows, Section } from '../../components';
import { useHits } from '../../hooks/use-hits';

export interface OtherOne {
  readonly id: Id;
  readonly name: string;
  /** Why it looks like it. */
  readonly detail: string;
}

export interface FindOtherProps {
  readonly kind: 'client' | 'resource';
  readonly alike: readonly OtherOne[];
  readonly words: {
    readonly alike: string;
    readonly none: string;
    readonly compare: string;
    readonly notSame: string;
    readonly find: string;
    readonly hint: string;
  };
  /** What was found, to be offered; undefined for what cannot be chosen. */
  readonly optionOf: (id: Id) => ComboboxOption | undefined;
  readonly onChoose: (id: Id) => void;
  readonly onApart: (one: OtherOne) => void;
}

export function FindOther({ kind, alike, words, optionOf, onChoose, onApart }: FindOtherProps) {
  const [text, setText] = useState('');
  const { hits = [] } = useHits(text, kind, 12);
  return (
    <>
      <Section title={words.alike}>
        {alike.length === 0 && <p class="soft">{words.none}</p>}
        {alike.length > 0 && (
          <Rows label={words.alike}>
            {alike.map((one) => (
              <Row
                key={one.id}
                title={<bdi>{one.name}</bdi>}
                detail={one.detail}
                actions={
                  <>
                    <Button size="small" label={`${words.compare}: ${one.name}`} onClick={() => onChoose(one.id)}>
                      {words.compare}
                    </Button>
                    <Button
                      kind="quiet"
                      size="small"
                      label={`${words.notSame}: ${one.name}`}
                      onClick={() => onApart(one)}
                    >
                      {words.notSame}
                    </Button>
                  </>
                }
              />
            ))}
          </Rows>
        )}
      </Section>
      <Combobox
        label={words.find}
        placeholder={words.hint}
        text={text}
        onText={setText}
        options={hits.flatMap(({ id }) => optionOf(id) ?? [])}
        onChoose={(option) => onChoose(option.value)}
      />
    </>
  );
}
