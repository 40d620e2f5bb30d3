/** One change: what it was, when and on which device, and each field it wrote, with the way back. */
import type { PastChange, PastField } from '../../../app/app';
import type { DeviceNames } from '../../../app/devices/device-names';
import { putBack } from '../../../app/history/put-back';
import { recordKey } from '../../../app/history/read-history';
import type { QuestionSet } from '../../../domain/assessment/question-set';
import { flatFields, sameJson } from '../../../domain/record/edit';
import { DELETED_FIELD, mayPutBack } from '../../../domain/record/human-fields';
import type { Json } from '../../../domain/record/json';
import { formatMoment, m } from '../../../i18n';
import { Button, Row, Rows, Tag } from '../../components';
import { undoChange, useApp, useOutcome } from '../../hooks';
import { cutAt } from '../clip/cut';
import { deviceWords } from '../devices/device-words';
import { fieldLabel, fieldText } from '../record-words/field-words';
import { kindWord } from '../record-words/record-words';
import { changeWords } from './change-words';

export interface PastChangeViewProps {
  readonly change: PastChange;
  readonly names: DeviceNames;
  /** The records as they are now, by `recordKey`. */
  readonly now: ReadonlyMap<string, object>;
  /** The last writing of each field. */
  readonly newest: ReadonlySet<PastField>;
  /** Of an assessment: the questions that were put. */
  readonly set?: QuestionSet | undefined;
  /** A signed note: nothing of it is put back. */
  readonly locked: boolean;
}

export function PastChangeView({ change, names, now, newest, locked, set }: PastChangeViewProps) {
  const app = useApp();
  const what = changeWords(change.name);
  const when = formatMoment(change.at);
  return (
    <section class="section">
      <div class="line-of between">
        <h2 class="section-title">
          {what}
          <small class="block">{m.choice_by({ when, device: deviceWords(names, change.device) })}</small>
        </h2>
        {change.undoable && !locked && (
          <Button
            kind="quiet"
            size="small"
            onClick={() => void undoChange(app, change)}
            aria={{ 'aria-label': m.history_undo_what({ what, when }) }}
          >
            {m.history_undo()}
          </Button>
        )}
      </div>
      <Rows label={`${what}, ${when}`}>
        {change.fields.map((field, at) => (
          <FieldLine key={at} field={field} now={now} newest={newest.has(field)} locked={locked} set={set} />
        ))}
      </Rows>
    </section>
  );
}

interface FieldLineProps extends Pick<PastChangeViewProps, 'now' | 'locked' | 'set'> {
  readonly field: PastField;
  readonly newest: boolean;
}

function FieldLine({ field: past, now, newest, locked, set }: FieldLineProps) {
  const app = useApp();
  const outcome = useOutcome();
  const { table, id, field, from, to } = past;
  const record = now.get(recordKey(past));
  const stands = record !== undefined && sameJson(flatFields(table, record)[field], to);
  const label = field === DELETED_FIELD ? kindWord(table) : fieldLabel(table, field, set);
  const text = fieldText(table, field, to, set);
  const before = fieldText(table, field, from, set);
  const back = async (value: Json) =>
    outcome(await putBack(app, { table, id, field, value }), m.history_put_back_done({ field: label }));
  return (
    <Row
      title={
        <>
          <small class="block">{label}</small>
          <bdi class="plain-text">{text}</bdi>
        </>
      }
      detail={
        from !== undefined &&
        field !== DELETED_FIELD &&
        before !== text && <bdi class="plain-text">{m.history_from({ value: before })}</bdi>
      }
      tag={stands && newest && to !== undefined && field !== DELETED_FIELD && <Tag tone="sure">{m.history_now()}</Tag>}
      actions={
        !locked &&
        !stands &&
        record &&
        to !== undefined &&
        mayPutBack(table, field) && (
          <Button
            size="small"
            onClick={() => void back(to)}
            aria={{ 'aria-label': m.history_put_back_what({ field: label, value: cutAt(text, 80) }) }}
          >
            {m.history_put_back()}
          </Button>
        )
      }
    />
  );
}
