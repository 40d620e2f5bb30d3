/** What was done, newest first. */
import { formatMoment, m } from '../../../i18n';
import { Row, Rows, Section } from '../../components';
import { useRecords } from '../../hooks';

export function DoneTasks({ clientId }: { readonly clientId: string }) {
  const done = useRecords(
    ['todo'],
    async (records) =>
      [...(await records.all('todo')).values()]
        .filter((todo) => todo.clientId === clientId && todo.status === 'completed')
        .sort((a, b) => (b.completedAt ?? '').localeCompare(a.completedAt ?? '')),
    [clientId],
  );
  if (!done || done.length === 0) return null;
  return (
    <Section title={m.client_done_tasks()}>
      <Rows label={m.client_done_tasks()}>
        {done.map((todo) => (
          <Row
            key={todo.id}
            title={<bdi>{todo.title}</bdi>}
            detail={todo.completedAt && m.client_done_at({ when: formatMoment(todo.completedAt) })}
          />
        ))}
      </Rows>
    </Section>
  );
}
