/** Rows of Today: what, why, by when, the one thing to do about it, and a menu for the rest. */
import { Link } from 'wouter-preact';
import type { Today } from '../../../app/today/read-today';
import { completeTodo } from '../../../app/todos/complete-todo';
import type { DueItem } from '../../../domain/today/due-items';
import { m } from '../../../i18n';
import { Button, LongRows, Row } from '../../components';
import { useApp, useOutcome } from '../../hooks';
import { assessmentPath, clientPath, resourcePath } from '../../shell/paths';
import { useSettle } from '../appointment/appointment-menu';
import { DueTag } from './due-tag';
import { ItemMenu } from './item-menu';
import { itemWords } from './item-words';

/** More than a screen shows; four groups of a hundred would be drawn before the first can be seen. */
const FIRST = 30;

export function DueList(props: {
  readonly items: readonly DueItem[];
  readonly clients: Today['clients'];
  readonly label: string;
  /** Set in bold: what is due now. */
  readonly strong: boolean;
}) {
  return (
    <LongRows
      first={FIRST}
      label={props.label}
      items={props.items}
      row={(item) => {
        const words = itemWords(item, item.clientId ? props.clients.get(item.clientId) : undefined);
        return (
          <Row
            key={item.key}
            title={props.strong ? <b>{words.title}</b> : words.title}
            detail={words.rule}
            tag={<DueTag item={item} />}
            actions={
              <>
                <ItemAction item={item} title={words.title} />
                <ItemMenu item={item} title={words.title} />
              </>
            }
          />
        );
      }}
    />
  );
}

/** A task is ticked off here, an appointment is kept here; everything else is done where it lives. */
function ItemAction({ item, title }: { readonly item: DueItem; readonly title: string }) {
  const app = useApp();
  const outcome = useOutcome();
  const settle = useSettle();
  const { link, clientId = '' } = item;
  if (link.kind === 'todo') {
    return (
      <Button
        aria={{ 'aria-label': m.today_done_for({ title }) }}
        onClick={async () => void outcome(await completeTodo(app, link.id), m.change_todo_completed())}
      >
        {m.today_done()}
      </Button>
    );
  }
  if (link.kind === 'appointment') {
    return (
      <Button
        aria={{ 'aria-label': m.appointment_kept_for({ title }) }}
        onClick={() => void settle(link.id, 'fulfilled')}
      >
        {m.appointment_kept()}
      </Button>
    );
  }
  const paths = {
    resource: resourcePath(link.id),
    risk: assessmentPath(clientId),
    plan: `${clientPath(clientId)}/plan`,
    note: `${clientPath(clientId)}/note/${link.id}`,
    attempt: `${clientPath(clientId)}/referrals`,
    client: clientPath(link.id),
  };
  return (
    <Link class="button" href={paths[link.kind]} aria-label={m.today_open_for({ title })}>
      {m.common_open()}
    </Link>
  );
}
