/** One field with more than one value: each readable, who wrote it and when, chosen in one click. */

import type { Committed, WriteFailure } from '../../../app/app';
import { type ChoiceRefusal, chooseCopy, settleRemoval } from '../../../app/conflicts/choose-copy';
import type { OpenQuestion } from '../../../app/conflicts/read-questions';
import type { DeviceNames } from '../../../app/devices/device-names';
import type { Copy } from '../../../domain/conflict/questions';
import { DELETED_FIELD } from '../../../domain/record/human-fields';
import type { Result } from '../../../domain/record/result';
import { formatMoment, m } from '../../../i18n';
import { Button, Row, Rows, showToast, Tag, writeFailureText } from '../../components';
import { useApp, useOutcome } from '../../hooks';
import { cutAt } from '../clip/cut';
import { deviceWords } from '../devices/device-words';
import { fieldLabel, fieldsText } from '../record-words/field-words';

export interface QuestionCardProps {
  readonly question: OpenQuestion;
  readonly names: DeviceNames;
}

export function QuestionCard(props: QuestionCardProps) {
  return props.question.field === DELETED_FIELD ? <Removal {...props} /> : <Copies {...props} />;
}

function useSettled() {
  const outcome = useOutcome();
  return (result: Result<Committed, WriteFailure | ChoiceRefusal>, text: string): void => {
    if (result.ok) outcome(result, text);
    else if (result.why === 'settled') showToast({ text: m.choice_settled() });
    else if (result.why === 'not-signed') showToast({ text: m.choice_refused_signed() });
    else showToast({ text: writeFailureText(result.why) });
  };
}

function Copies({ question, names }: QuestionCardProps) {
  const app = useApp();
  const settled = useSettled();
  const label = fieldLabel(question.table, question.field, question.set);
  const choose = async (copy: Copy) =>
    settled(await chooseCopy(app, question, copy.stamp), m.choice_chosen({ field: label }));
  return (
    <Rows label={label}>
      {question.copies.map((copy, at) => {
        const words = fieldsText(question.table, copy.values, question.set);
        const mayStand = question.mayStand?.includes(copy.stamp) ?? true;
        return (
          <Row
            key={copy.stamp}
            title={<bdi class="plain-text">{words}</bdi>}
            detail={m.choice_by({ when: formatMoment(copy.at), device: deviceWords(names, copy.device) })}
            tag={<CopyTag question={question} mayStand={mayStand} first={at === 0} />}
            actions={
              mayStand && (
                <Button
                  size="small"
                  onClick={() => void choose(copy)}
                  aria={{ 'aria-label': m.choice_keep_what({ field: label, value: cutAt(words, 80) }) }}
                >
                  {m.choice_keep()}
                </Button>
              )
            }
          />
        );
      })}
    </Rows>
  );
}

function CopyTag(props: { readonly question: OpenQuestion; readonly mayStand: boolean; readonly first: boolean }) {
  const { question, mayStand, first } = props;
  if (!mayStand) return <Tag>{m.choice_not_signed()}</Tag>;
  if (question.mayStand && question.mayStand.length < question.copies.length) {
    return <Tag tone="sure">{m.choice_signed()}</Tag>;
  }
  return first ? <Tag>{m.choice_shown()}</Tag> : null;
}

/** It was put in the trash on one device while it was written on another. */
function Removal({ question, names }: QuestionCardProps) {
  const app = useApp();
  const settled = useSettled();
  const [newest] = question.copies;
  if (!newest) return null;
  const settle = async (keep: boolean) =>
    settled(await settleRemoval(app, question, keep), keep ? m.choice_removed_kept() : m.choice_removed_gone());
  return (
    <Rows label={m.field_deleted()}>
      <Row
        title={m.choice_removed({ when: formatMoment(newest.at), device: deviceWords(names, newest.device) })}
        actions={
          <>
            <Button size="small" onClick={() => void settle(true)}>
              {m.choice_removed_keep()}
            </Button>
            <Button size="small" kind="quiet" onClick={() => void settle(false)}>
              {m.choice_removed_trash()}
            </Button>
          </>
        }
      />
    </Rows>
  );
}
