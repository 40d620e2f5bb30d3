/** A part of the page that is a list: its heading, a button for one more, the form while it is open, the rows. */
import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Rows, Section } from '../../components';

export interface PartSectionProps {
  readonly title: string;
  readonly add: string;
  /** Said where there is no row. */
  readonly none: string;
  /** `entry`: the id of what is changed, "" for something new. */
  readonly form: (entry: string, onDone: () => void) => JSX.Element;
  /** `change` opens the form for an entry. */
  readonly rows: (change: (entry: string) => void) => readonly ComponentChildren[];
}

export function PartSection({ title, add, none, form, rows }: PartSectionProps) {
  const [entry, setEntry] = useState<string | null>(null);
  const drawn = rows(setEntry);
  return (
    <Section
      title={title}
      aside={
        <Button size="small" onClick={() => setEntry('')}>
          {add}
        </Button>
      }
    >
      {entry !== null && <div key={entry}>{form(entry, () => setEntry(null))}</div>}
      {drawn.length === 0 ? entry === null && <p class="soft">{none}</p> : <Rows label={title}>{drawn}</Rows>}
    </Section>
  );
}
