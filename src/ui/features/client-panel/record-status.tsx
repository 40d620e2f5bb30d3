/** What happened with a referral: the plain words that are allowed from here, who said so, when, and a remark. */
import { useState } from 'preact/hooks';
import type { DraftKey, OpenDraft } from '../../../app/app';
import { now, today } from '../../../app/clock';
import { recordStatus } from '../../../app/referrals/record-status';
import type { ListRow } from '../../../app/referrals/referral-list';
import { choicesFrom } from '../../../domain/referral/plan-moves';
import type { ReportedBy } from '../../../domain/referral/referral';
import type { BusinessStatus } from '../../../domain/referral/status';
import { dateOf, momentOf } from '../../../domain/time/plain-date';
import { readDate } from '../../../domain/time/typed-date';
import { formatDay, language, m } from '../../../i18n';
import {
  Button,
  Dialog,
  Field,
  Form,
  type FormErrors,
  SavedStatus,
  showToast,
  writeFailureText,
} from '../../components';
import { fieldsOf, useApp, useDraft, useOutcome } from '../../hooks';
import { choicesOf } from '../note/note-words';
import { groupStatuses, REPORTER_WORDS, STATUS_WORDS } from '../referral-words';
import { serviceName } from './service-name';
import { StatusChoices } from './status-choices';

interface StatusForm {
  readonly picked: BusinessStatus | '';
  readonly reportedBy: ReportedBy;
  readonly note: string;
  /** As typed; "" is today. */
  readonly when: string;
}

export interface RecordStatusProps {
  readonly row: ListRow;
  readonly onClose: () => void;
}

export function RecordStatus(props: RecordStatusProps) {
  const key: DraftKey = { kind: 'referral', subject: props.row.attempt.id, slot: 'status' };
  const state = useDraft<StatusForm>(key, () => ({ picked: '', reportedBy: 'provider', note: '', when: '' }));
  return (
    <Dialog title={m.client_panel_status_title()} open onClose={props.onClose}>
      {state.kind === 'open' && <StatusFormView {...props} draft={state.draft} />}
      {state.kind === 'failed' && <p role="alert">{writeFailureText(state.why)}</p>}
    </Dialog>
  );
}

function StatusFormView({ row, onClose, draft }: RecordStatusProps & { readonly draft: OpenDraft<StatusForm> }) {
  const app = useApp();
  const outcome = useOutcome();
  const [errors, setErrors] = useState<FormErrors>({});
  const { form, change } = fieldsOf(draft);
  const service = serviceName(row);
  const readWhen = (text: string) =>
    text.trim() === '' ? today(app) : readDate(text, today(app), language.value === 'es' ? 'day-first' : 'month-first');

  const save = async () => {
    const { picked, reportedBy, note, when } = draft.body.peek();
    const date = readWhen(when);
    if (picked === '' || date === null) {
      setErrors({
        ...(picked === '' && { picked: m.client_panel_status_need() }),
        ...(date === null && { when: m.note_date_wrong() }),
      });
      return;
    }
    const zone = app.platform.zone();
    const earlier =
      date === dateOf(app.platform.now(), zone) ? {} : { effectiveAt: momentOf({ date, time: '12:00' }, zone) };
    const remark = note.trim();
    const result = await recordStatus(app, row.attempt.id, picked, {
      reportedBy,
      ...earlier,
      ...(remark && { note: remark }),
    });
    if (result.ok) {
      await draft.discard();
      outcome(result, m.client_panel_status_saved({ service, status: STATUS_WORDS[picked]() }));
      onClose();
    } else if (result.why === 'in-future') setErrors({ when: m.client_panel_status_future() });
    else if (result.why === 'nothing-new') setErrors({ picked: m.client_panel_status_same() });
    else if (result.why === 'final' || result.why === 'not-from-here')
      setErrors({ picked: m.client_panel_status_final() });
    else if (result.why === 'gone') showToast({ text: m.client_panel_status_gone() });
    else showToast({ text: writeFailureText(result.why) });
  };

  const groups = groupStatuses(choicesFrom(row.attempt, now(app)));
  return (
    <Form onSubmit={() => void save()} errors={errors} label={m.client_panel_status_title()}>
      <p>
        <b>
          <bdi>{service}</bdi>
        </b>
        <small class="block">{STATUS_WORDS[row.attempt.businessStatus]()}</small>
      </p>
      {row.ended && <p class="note-box pad-small">{m.client_panel_status_final()}</p>}
      <StatusChoices groups={groups} picked={form.picked} onPick={(picked) => change({ picked })} />
      <Field<ReportedBy>
        kind="select"
        label={m.client_panel_status_by()}
        value={form.reportedBy}
        options={choicesOf(REPORTER_WORDS)}
        onChange={(reportedBy) => change({ reportedBy })}
      />
      <Field
        name="when"
        label={m.client_panel_status_when()}
        placeholder={formatDay(today(app))}
        value={form.when}
        onInput={(when) => change({ when })}
      />
      <Field
        kind="textarea"
        rows={2}
        optional
        label={m.client_panel_status_note()}
        value={form.note}
        onInput={(note) => change({ note })}
      />
      <SavedStatus status={draft.status.value} onRetry={() => void draft.flush()} />
      <div class="buttons">
        <Button onClick={onClose}>{m.common_close()}</Button>
        <Button kind="primary" type="submit">
          {m.client_panel_status_save()}
        </Button>
      </div>
    </Form>
  );
}
