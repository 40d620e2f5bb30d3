/** One protected time: what for, which day, from when to when. Kept as a draft while it is typed. */
import { useState } from 'preact/hooks';
import type { OpenDraft } from '../../../app/app';
import { saveBlock } from '../../../app/settings/working-week';
import {
  type BlockForm,
  type BlockProblem,
  formOfBlock,
  type ProtectedBlock,
  WEEKDAYS,
} from '../../../domain/workload/protected-time';
import { m } from '../../../i18n';
import { Button, Field, Form, type FormErrors, SavedStatus, Sheet, writeFailureText } from '../../components';
import { useApp, useOutcome } from '../../hooks';
import { WithDraft } from '../with-draft';
import { errorsOf } from '../wrong-words';
import { dayName } from './week-words';

export interface BlockFormCardProps {
  readonly block?: ProtectedBlock;
  readonly onDone: () => void;
}

export function BlockFormCard(props: BlockFormCardProps) {
  const { block } = props;
  return (
    <WithDraft<BlockForm>
      of={{ kind: 'setting', subject: block?.id ?? '', slot: 'protected-time' }}
      initial={() => formOfBlock(block)}
    >
      {(draft) => <BlockFields {...props} draft={draft} />}
    </WithDraft>
  );
}

const WRONG: Readonly<Record<BlockProblem, readonly [field: keyof BlockForm, words: () => string]>> = {
  'name-missing': ['name', m.load_block_need_name],
  'weekday-missing': ['weekday', m.load_block_need_day],
  'from-wrong': ['from', m.load_block_need_from],
  'to-wrong': ['to', m.load_block_need_to],
  'ends-before-start': ['to', m.load_block_backwards],
};

function BlockFields({ block, onDone, draft }: BlockFormCardProps & { readonly draft: OpenDraft<BlockForm> }) {
  const app = useApp();
  const outcome = useOutcome();
  const [errors, setErrors] = useState<FormErrors>({});
  const form = draft.body.value;
  const disabled = draft.status.value.kind === 'read-only';
  const change = (part: Partial<BlockForm>) => draft.change({ ...draft.body.peek(), ...part });
  const submit = async () => {
    await draft.flush();
    const saved = await saveBlock(app, block?.id, draft.body.peek(), draft.key);
    if (saved.ok) {
      outcome(saved, m.change_protected_time_saved());
      onDone();
    } else if (typeof saved.why === 'string') setErrors({ name: writeFailureText(saved.why) });
    else setErrors(errorsOf(WRONG, saved.why));
  };
  const put = async () => {
    await draft.discard();
    onDone();
  };
  const title = block ? m.load_block_edit() : m.load_block_new();
  return (
    <Sheet pad>
      <Form onSubmit={() => void submit()} errors={errors} label={title}>
        <Field
          name="name"
          disabled={disabled}
          label={m.load_block_name()}
          hint={m.load_block_name_hint()}
          value={form.name}
          onInput={(name) => change({ name })}
        />
        <div class="field-row">
          <Field
            kind="select"
            name="weekday"
            disabled={disabled}
            label={m.load_block_day()}
            empty=""
            value={form.weekday}
            options={WEEKDAYS.map((day) => ({ value: String(day), label: dayName(day) }))}
            onChange={(weekday) => change({ weekday })}
          />
          <Field
            name="from"
            disabled={disabled}
            label={m.load_block_from()}
            hint={m.load_block_hint()}
            value={form.from}
            onInput={(from) => change({ from })}
          />
          <Field
            name="to"
            disabled={disabled}
            label={m.load_block_to()}
            value={form.to}
            onInput={(to) => change({ to })}
          />
        </div>
        <SavedStatus status={draft.status.value} onRetry={() => void draft.flush()} short />
        <div class="buttons">
          <Button type="submit" kind="primary" disabled={disabled}>
            {m.load_block_save()}
          </Button>
          <Button onClick={() => void put()}>{m.kit_discard()}</Button>
        </div>
      </Form>
    </Sheet>
  );
}
