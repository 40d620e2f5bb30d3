/** The history of one client, service, note, referral or task: every change of every field, and the way back. */
import { useState } from 'preact/hooks';
import { Link } from 'wouter-preact';
import type { PastChange } from '../../../app/app';
import { type DeviceNames, readDeviceNames } from '../../../app/devices/device-names';
import {
  HISTORY_SUBJECTS,
  HISTORY_TABLES,
  type HistorySubject,
  type RecordHistory,
  readHistory,
} from '../../../app/history/read-history';
import type { QuestionSet } from '../../../domain/assessment/question-set';
import { isLocked } from '../../../domain/note/locked';
import type { Note } from '../../../domain/note/note';
import { mapOf } from '../../../domain/record/human-fields';
import { m } from '../../../i18n';
import { Button, EmptyState, Field, PageHeader, Sheet } from '../../components';
import { useApp, useRecords, useTitle } from '../../hooks';
import type { RouteParams } from '../../shell/lazy-screen';
import { answersPath, assessmentPath, clientPath, peoplePath, planPath, resourcePath } from '../../shell/paths';
import { fieldLabel } from '../record-words/field-words';
import { kindWord, recordWords } from '../record-words/record-words';
import { PastChangeView } from './past-change';

const STEP = 30;

/** `/history/:table/:id`. */
export function HistoryScreen({ params }: { readonly params: RouteParams }) {
  const app = useApp();
  const id = params.id ?? '';
  const subject = HISTORY_SUBJECTS.find((one) => one === params.table) ?? 'client';
  const read = useRecords(
    HISTORY_TABLES,
    async () => ({ history: await readHistory(app, subject, id), names: await readDeviceNames(app) }),
    [subject, id],
  );
  useTitle(m.history_title());
  if (!read) return <p class="soft">{m.common_loading()}</p>;
  const { main } = read.history;
  if (!main && read.history.changes.length === 0) {
    return <PageHeader title={m.history_gone_title()} detail={m.history_gone_text()} />;
  }
  return <History {...read} subject={subject} id={id} />;
}

interface HistoryProps {
  readonly history: RecordHistory;
  readonly names: DeviceNames;
  readonly subject: HistorySubject;
  readonly id: string;
}

function History({ history, names, subject, id }: HistoryProps) {
  const { main, changes, now, set } = history;
  const [field, choose] = useState('');
  const [count, setCount] = useState(STEP);
  const locked = subject === 'note' && main !== undefined && isLocked(main as Note);
  const shown = changes.flatMap((change) => {
    const fields = field ? change.fields.filter((one) => nameOf(one) === field) : change.fields;
    return fields.length > 0 ? [{ ...change, fields }] : [];
  });
  const newest = lastWritings(changes);
  const kind = kindWord(subject === 'service_at_location' ? 'service' : subject);
  const words = main ? recordWords(main) : '';
  const back = main && backPath(subject, id, main);
  return (
    <>
      {back && (
        <p>
          <Link href={back}>{m.client_back_to({ name: words || kind })}</Link>
        </p>
      )}
      <PageHeader
        title={m.history_title()}
        detail={[[kind, words].filter(Boolean).join(' · '), locked ? m.history_signed() : m.history_text()].join('. ')}
      />
      {changes.length === 0 ? (
        <Sheet>
          <EmptyState title={m.history_none_title()}>{m.history_none_text()}</EmptyState>
        </Sheet>
      ) : (
        <Field
          kind="select"
          label={m.history_show()}
          value={field}
          empty={m.history_all()}
          options={fieldChoices(changes, set)}
          onChange={choose}
        />
      )}
      {shown.slice(0, count).map((change) => (
        <PastChangeView
          key={change.changeId}
          change={change}
          names={names}
          now={now}
          newest={newest}
          locked={locked}
          set={set}
        />
      ))}
      {shown.length > count && (
        <div class="buttons">
          <Button onClick={() => setCount(count + STEP)}>{m.history_older()}</Button>
        </div>
      )}
    </>
  );
}

/** The newest writing of each field that still stands as it was written then. */
function lastWritings(changes: readonly PastChange[]): ReadonlySet<PastChange['fields'][number]> {
  const last = new Map<string, PastChange['fields'][number]>();
  for (const { fields } of changes) {
    for (const one of fields) {
      const key = `${one.id} ${one.field}`;
      if (!last.has(key)) last.set(key, one);
    }
  }
  return new Set(last.values());
}

/** The same field of every phone number is one choice. */
const nameOf = ({ table, field }: PastChange['fields'][number]): string =>
  table === 'note' || table === 'assessment' ? `${table} ${field}` : `${table} ${mapOf(field)}`;

function fieldChoices(changes: readonly PastChange[], set: QuestionSet | undefined) {
  const names = new Map<string, string>();
  for (const { fields } of changes) {
    for (const one of fields) names.set(nameOf(one), fieldLabel(one.table, one.field, set));
  }
  return [...names].map(([value, label]) => ({ value, label })).sort((a, b) => a.label.localeCompare(b.label));
}

function backPath(subject: HistorySubject, id: string, main: object): string | undefined {
  if (subject === 'client') return clientPath(id);
  if (subject === 'service_at_location') return resourcePath(id);
  const { clientId } = main as { readonly clientId?: string };
  if (!clientId) return undefined;
  if (subject === 'assessment') return answersPath(clientId, id);
  if (subject === 'person') return peoplePath(clientId);
  if (subject === 'plan' || subject === 'goal' || subject === 'step') return planPath(clientId);
  return subject === 'need' || subject === 'risk' ? assessmentPath(clientId) : clientPath(clientId);
}
