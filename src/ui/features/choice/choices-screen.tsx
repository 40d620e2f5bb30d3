/** Every field that waits for a choice, under the client or the service it belongs to. */
import { Link } from 'wouter-preact';
import type { OpenQuestion } from '../../../app/conflicts/read-questions';
import { DIRECTORY_TABLES, readResources } from '../../../app/resources/read-resources';
import { displayName } from '../../../domain/client/names';
import { DELETED_FIELD } from '../../../domain/record/human-fields';
import { m } from '../../../i18n';
import { EmptyState, PageHeader, Section, Sheet } from '../../components';
import { useApp, useRecords, useTitle } from '../../hooks';
import type { RouteParams } from '../../shell/lazy-screen';
import { clientPath, resourcePath, SETTINGS_PATH } from '../../shell/paths';
import { fieldLabel } from '../record-words/field-words';
import { kindWord, recordWords } from '../record-words/record-words';
import { NotesUnknown } from './notes-unknown';
import { QuestionCard } from './question-card';
import { type Questions, useQuestions } from './use-questions';

/** `/choices`, and `/choices/:owner` for those of one client or one service at location. */
export function ChoicesScreen({ params }: { readonly params: RouteParams }) {
  const questions = useQuestions();
  const titles = useTitles();
  useTitle(m.choice_title());
  if (!questions || !titles) return <p class="soft">{m.common_loading()}</p>;
  const shown = questions.all.filter((one) => !params.owner || ownerOf(one) === params.owner);
  const owners = [...new Set(shown.map(ownerOf))];
  return (
    <>
      <PageHeader title={m.choice_title()} detail={shown.length > 0 && m.choice_text()} />
      <NotesUnknown questions={questions} />
      {questions.notes === 'awaited' && (
        <p class="soft" role="status">
          {m.choice_notes_awaited()}
        </p>
      )}
      {shown.length === 0 && questions.notes === 'known' && (
        <Sheet>
          <EmptyState title={m.choice_none_title()}>{m.choice_none_text()}</EmptyState>
        </Sheet>
      )}
      {owners.map((owner) => {
        const own = shown.filter((one) => ownerOf(one) === owner);
        const path = own[0]?.clientId ? clientPath(owner) : own[0]?.resourceId ? resourcePath(owner) : SETTINGS_PATH;
        return (
          <Section
            key={owner}
            title={titles.get(owner) ?? m.choice_of_others()}
            aside={<Link href={path}>{m.common_open()}</Link>}
          >
            <Asked questions={questions} own={own} />
          </Section>
        );
      })}
    </>
  );
}

function Asked({ questions, own }: { readonly questions: Questions; readonly own: readonly OpenQuestion[] }) {
  return (
    <>
      {own.map((question) => (
        <div key={`${question.id} ${question.field}`} class="asked">
          <h3>{labelOf(question)}</h3>
          <QuestionCard question={question} names={questions.names} />
        </div>
      ))}
    </>
  );
}

const ownerOf = (question: OpenQuestion): string => question.clientId ?? question.resourceId ?? '';

/** "Phone"; of a note or a task also which one. */
function labelOf({ table, field, record, set }: OpenQuestion): string {
  const label = field === DELETED_FIELD ? kindWord(table) : fieldLabel(table, field, set);
  if (table === 'client' || table === 'service') return label;
  const words = [kindWord(table), recordWords(record)].filter(Boolean).join(' ');
  return field === DELETED_FIELD ? words : m.choice_kind_of({ kind: words, words: label });
}

/** Names of clients and services, by the id of the page that shows them. */
function useTitles(): ReadonlyMap<string, string> | undefined {
  const { records } = useApp();
  return useRecords(['client', ...DIRECTORY_TABLES], async () => {
    const clients = [...(await records.all('client'))].map(([id, client]) => [id, displayName(client)] as const);
    const resources = [...(await readResources(records))].map(([id, { service }]) => [id, service.name] as const);
    return new Map([...clients, ...resources]);
  });
}
