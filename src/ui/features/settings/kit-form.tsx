/** A name and a text: a note format (a section on each line) or a phrase. Kept as a draft while it is typed. */
import { useState } from 'preact/hooks';
import type { Committed, DraftKey, OpenDraft, WriteFailure } from '../../../app/app';
import type { SnippetForm, SnippetProblem } from '../../../app/settings/snippets';
import { type FormatProblem, LONGEST_NAME, MOST_SECTIONS } from '../../../domain/note/own-format';
import type { Result } from '../../../domain/record/result';
import { m } from '../../../i18n';
import { Button, Field, Form, type FormErrors, SavedStatus, Sheet, writeFailureText } from '../../components';
import { fieldsOf, useOutcome } from '../../hooks';
import { WithDraft } from '../with-draft';

export interface KitItem {
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

type Typed = SnippetForm;
type Problem = FormatProblem | SnippetProblem;

export interface KitFormProps {
  readonly what: 'format' | 'snippet';
  readonly item?: KitItem;
  readonly save: (typed: Typed, draftKey: DraftKey) => Promise<Result<Committed, WriteFailure | Problem>>;
  readonly onDone: () => void;
}

export function KitForm(props: KitFormProps) {
  const { item, what } = props;
  return (
    <WithDraft<Typed>
      of={{ kind: 'setting', subject: item?.id ?? '', slot: what }}
      initial={() => (item ? { name: item.name, text: item.text, from: item } : { name: '', text: '' })}
    >
      {(draft) => <KitFields {...props} draft={draft} />}
    </WithDraft>
  );
}

function KitFields({ what, save, onDone, draft }: KitFormProps & { readonly draft: OpenDraft<Typed> }) {
  const outcome = useOutcome();
  const [errors, setErrors] = useState<FormErrors>({});
  const { form, change } = fieldsOf(draft);
  const submit = async () => {
    await draft.flush();
    const saved = await save(draft.body.peek(), draft.key);
    if (saved.ok) {
      outcome(saved, what === 'format' ? m.change_note_format_saved() : m.change_snippet_saved());
      onDone();
    } else setErrors(errorsOf(saved.why));
  };
  const put = async () => {
    await draft.discard();
    onDone();
  };
  const format = what === 'format';
  return (
    <Sheet pad>
      <Form onSubmit={() => void submit()} errors={errors} label={format ? m.kit_format_new() : m.kit_snippet_new()}>
        <Field name="name" label={m.kit_name()} value={form.name} onInput={(name) => change({ name })} />
        <Field
          kind="textarea"
          name="text"
          rows={5}
          label={format ? m.kit_format_sections() : m.kit_snippet_words()}
          {...(format && { hint: m.kit_format_sections_hint() })}
          value={form.text}
          onInput={(text) => change({ text })}
        />
        <SavedStatus status={draft.status.value} onRetry={() => void draft.flush()} short />
        <div class="buttons">
          <Button type="submit" kind="primary">
            {format ? m.kit_format_save() : m.kit_snippet_save()}
          </Button>
          <Button onClick={() => void put()}>{m.kit_discard()}</Button>
        </div>
      </Form>
    </Sheet>
  );
}

function errorsOf(why: WriteFailure | Problem): FormErrors {
  switch (why) {
    case 'name-missing':
      return { name: m.kit_need_name() };
    case 'no-sections':
      return { text: m.kit_need_sections() };
    case 'text-missing':
      return { text: m.kit_need_words() };
    case 'too-much':
      return { text: m.kit_too_much({ sections: MOST_SECTIONS, letters: LONGEST_NAME }) };
    case 'same-name-twice':
      return { text: m.kit_same_name() };
    default:
      return { text: writeFailureText(why) };
  }
}
