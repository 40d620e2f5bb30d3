/** A form on the client's page: a draft from its first letter, checked and saved in one step, or left for later. */
import type { ComponentChildren, JSX } from 'preact';
import type { Committed, DraftKey, OpenDraft } from '../../app/app';
import type { Result } from '../../domain/record/result';
import { m } from '../../i18n';
import { Button, Field, Form, type FormErrors, SavedStatus } from '../components';
import type { Refusal } from '../components/write-failure-text';
import { useFormFocus } from './use-form-focus';
import { useSaving } from './use-saving';
import { WithDraft } from './with-draft';

export interface DraftFormProps<Body extends object> {
  readonly of: DraftKey;
  readonly initial: () => Body;
  readonly title: string;
  /** What is wrong, by the names of the fields. */
  readonly check: (body: Body) => FormErrors;
  readonly save: (body: Body, key: DraftKey) => Promise<Result<Committed | null, Refusal>>;
  /** What is said when it is done. */
  readonly saved: string;
  readonly onDone: () => void;
  readonly children: (parts: FormParts<Body>) => ComponentChildren;
}

type TextPart<Body> = { [Part in keyof Body]: Body[Part] extends string ? Part : never }[keyof Body] & string;

interface TextExtra {
  /** The name errors go by; that of the part when absent. */
  readonly name?: string;
  readonly hint?: string;
  readonly optional?: boolean;
  readonly short?: boolean;
  readonly type?: 'tel' | 'email' | 'date';
}

/** What a form is drawn with. */
export interface FormParts<Body> {
  readonly form: Body;
  readonly change: (part: Partial<Body>) => void;
  readonly disabled: boolean;
  /** The field of a part that is one line of text or a day. */
  readonly text: (part: TextPart<Body>, label: string, extra?: TextExtra) => JSX.Element;
}

export function DraftForm<Body extends object>(props: DraftFormProps<Body>) {
  return (
    <WithDraft<Body> of={props.of} initial={props.initial}>
      {(draft) => <OpenForm {...props} draft={draft} />}
    </WithDraft>
  );
}

function OpenForm<Body extends object>(props: DraftFormProps<Body> & { readonly draft: OpenDraft<Body> }) {
  const { title, check, save, saved, onDone, draft, children } = props;
  const box = useFormFocus();
  const { form, change, disabled, frame } = useSaving({
    draft,
    check,
    write: (typed) => save(typed, draft.key),
    said: () => saved,
    onDone,
  });
  const text: FormParts<Body>['text'] = (part, label, { type, ...extra } = {}) => (
    <Field
      name={part}
      label={label}
      {...(type && { type })}
      value={String(form[part])}
      disabled={disabled}
      onInput={(typed) => change({ [part]: typed } as Partial<Body>)}
      {...extra}
    />
  );
  return (
    <div class="sheet pad" ref={box}>
      <Form onSubmit={frame.onSubmit} errors={frame.errors} label={title}>
        {children({ form, change, disabled, text })}
        <div class="buttons">
          <Button type="submit" busy={frame.busy} disabled={disabled}>
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
