/** The facts, one of them open for editing at most. Folding an editor gives the focus back to its fact. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ResourceForm } from '../../../domain/resource/resource-form';
import { m } from '../../../i18n';
import { lazyPart } from '../lazy-part';
import type { ChangeField } from './edit-fact';
import { FactRow } from './fact-row';
import { type FactName, factsOf } from './facts';
import type { PageWords } from './use-page-words';

const EditFact = lazyPart(() => import('./edit-fact').then((part) => part.EditFact));

export interface FactListProps {
  readonly form: ResourceForm;
  readonly change: ChangeField;
  /** Absent where the page is out of reach. */
  readonly page: PageWords | undefined;
  readonly readOnly: boolean;
}

export function FactList({ form, change, page, readOnly }: FactListProps) {
  // What is written by hand starts with its name; what was read starts with a look.
  const [editing, setEditing] = useState<FactName | null>(form.name.trim() === '' && !form.found ? 'service' : null);
  const list = useRef<HTMLDListElement>(null);
  const folded = useRef<FactName | null>(null);
  useLayoutEffect(() => {
    if (editing !== null || folded.current === null) return;
    list.current?.querySelector<HTMLElement>(`[data-fact="${folded.current}"] [data-edit]`)?.focus();
    folded.current = null;
  }, [editing]);
  return (
    <dl class="facts" ref={list} aria-label={m.clip_facts_label()}>
      {factsOf(form).map((fact) => (
        <FactRow
          key={fact.name}
          fact={fact}
          readOnly={readOnly}
          byHand={form.found === null}
          page={page}
          onEdit={() => setEditing(fact.name)}
          editor={
            editing === fact.name ? (
              <EditFact
                name={fact.name}
                form={form}
                change={change}
                onDone={() => {
                  folded.current = fact.name;
                  setEditing(null);
                }}
              />
            ) : null
          }
        />
      ))}
    </dl>
  );
}
