/** A need the client names, in their words. Kept as a draft while it is typed. */
import { useState } from 'preact/hooks';
import type { DraftKey, OpenDraft } from '../../../app/app';
import { addNeed } from '../../../app/need/needs';
import type { Practice } from '../../../domain/practice/practice';
import { CATEGORIES } from '../../../domain/resource/categories';
import { m } from '../../../i18n';
import { Button, Field, Form, type FormErrors, showToast, writeFailureText } from '../../components';
import { fieldsOf, useApp, useOutcome } from '../../hooks';
import { useFormFocus } from '../use-form-focus';
import { WithDraft } from '../with-draft';
import { needWords } from './need-words';

interface NeedForm {
  readonly category: string;
  readonly words: string;
}

export interface AddNeedProps {
  readonly clientId: string;
  readonly practice: Practice;
  readonly onDone: () => void;
}

export function AddNeed(props: AddNeedProps) {
  const key: DraftKey = { kind: 'assessment', subject: props.clientId, slot: 'need' };
  return (
    <WithDraft of={key} initial={(): NeedForm => ({ category: '', words: '' })}>
      {(draft) => <AddNeedForm {...props} draft={draft} />}
    </WithDraft>
  );
}

function AddNeedForm({ clientId, practice, onDone, draft }: AddNeedProps & { readonly draft: OpenDraft<NeedForm> }) {
  const app = useApp();
  const outcome = useOutcome();
  const box = useFormFocus('select');
  const [errors, setErrors] = useState<FormErrors>({});
  const { form, change } = fieldsOf(draft);
  const add = async () => {
    const typed = draft.body.peek();
    const added = await addNeed(app, clientId, typed);
    if (added.ok) {
      outcome(added, m.need_accepted({ need: needWords(typed.category) }));
      await draft.discard();
      onDone();
    } else if (added.why === 'category-missing') setErrors({ category: m.need_category_missing() });
    else if (added.why === 'there-already') setErrors({ category: m.need_there() });
    else showToast({ text: writeFailureText(added.why) });
  };
  const offered = [...practice.needs, ...CATEGORIES.filter((category) => !practice.needs.includes(category))];
  return (
    <div class="sheet pad" ref={box}>
      <Form onSubmit={() => void add()} errors={errors} label={m.need_add()}>
        <Field
          kind="select"
          name="category"
          label={m.need_category()}
          empty=""
          value={form.category}
          options={offered.map((value) => ({ value, label: needWords(value) }))}
          onChange={(category) => change({ category })}
        />
        <Field
          kind="textarea"
          rows={2}
          optional
          label={m.need_words()}
          value={form.words}
          onInput={(words) => change({ words })}
        />
        <div class="buttons">
          <Button type="submit">{m.need_add_do()}</Button>
          <Button kind="quiet" onClick={onDone}>
            {m.common_cancel()}
          </Button>
        </div>
      </Form>
    </div>
  );
}
