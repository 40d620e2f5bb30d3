/** A form on the client's page: a draft from its first letter, checked and saved in one step, or left for later. */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { DraftKey, OpenDraft } from '../../../app/app';
import type { Kept } from '../../../app/people/write-client';
import { m } from '../../../i18n';
import { Button, Form, type FormErrors, SavedStatus } from '../../components';
import { useOneAtATime, useOutcome } from '../../hooks';
import { useFocusFirst } from '../client-picker/use-focus-first';
import { WithDraft } from '../with-draft';

export interface DraftFormProps<Body> {
  readonly of: DraftKey;
  readonly initial: () => Body;
  readonly title: string;
  /** What is wrong, by the names of the fields. */
  readonly check: (body: Body) => FormErrors;
  readonly save: (body: Body, key: DraftKey) => Kept;
  /** What is said when it is done. */
  readonly saved: string;
  readonly onDone: () => void;
  readonly children: (form: Body, change: (part: Partial<Body>) => void, disabled: boolean) => ComponentChildren;
}

export function DraftForm<Body>(props: DraftFormProps<Body>) {
  // Drawn by the press of a button: that one gets the focus back.
  const [opener] = useState(() => document.activeElement);
  const done = () => {
    props.onDone();
    requestAnimationFrame(() => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    });
  };
  return (
    <WithDraft<Body> of={props.of} initial={props.initial}>
      {(draft) => <OpenForm {...props} draft={draft} onDone={done} />}
    </WithDraft>
  );
}

function OpenForm<Body>(props: DraftFormProps<Body> & { readonly draft: OpenDraft<Body> }) {
  const { title, check, save, saved, onDone, draft, children } = props;
  const outcome = useOutcome();
  const box = useRef<HTMLDivElement>(null);
  useFocusFirst(box);
  const [errors, setErrors] = useState<FormErrors>({});
  const [busy, once] = useOneAtATime();
  // Somebody types in another window; it is hers to save.
  const disabled = draft.status.value.kind === 'read-only';
  const submit = async () => {
    if (disabled) return;
    const typed = draft.body.peek();
    const wrong = check(typed);
    setErrors(wrong);
    if (Object.keys(wrong).length > 0) return;
    if (outcome(await save(typed, draft.key), saved)) onDone();
  };
  return (
    <div class="sheet pad" ref={box}>
      <Form onSubmit={() => void once(submit)} errors={errors} label={title}>
        {children(draft.body.value, (part) => draft.change({ ...draft.body.peek(), ...part }), disabled)}
        <div class="buttons">
          <Button type="submit" busy={busy} disabled={disabled}>
            {m.people_save()}
          </Button>
          <Button onClick={onDone}>{m.client_later()}</Button>
          <Button kind="quiet" disabled={disabled} onClick={() => void draft.discard().then(onDone)}>
            {m.client_discard()}
          </Button>
        </div>
        <SavedStatus status={draft.status.value} onRetry={() => void draft.flush()} />
      </Form>
    </div>
  );
}
