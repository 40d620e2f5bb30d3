/** Rows of Today: what, why, by when, and the one thing to do about it. */
import { Link } from 'wouter-preact';
import type { Today } from '../../../app/today/read-today';
import { completeTodo } from '../../../app/todos/complete-todo';
import type { DueItem } from '../../../domain/today/due-items';
import { m } from '../../../i18n';
import { Button, Row, Rows } from '../../components';
import { useApp, useOutcome } from '../../hooks';
import { clientPath, resourcePath } from '../../shell/paths';
import { DueTag } from './due-tag';
import { itemWords } from './item-words';

export function DueList(props: {
  readonly items: readonly DueItem[];
  readonly clients: Today['clients'];
  readonly label: string;
  /** Set in bold: what is due now. */
  readonly strong: boolean;
}) {
  return (
    <Rows label={props.label}>
      {props.items.map((item) => {
        const words = itemWords(item, item.clientId ? props.clients.get(item.clientId) : undefined);
        return (
          <Row
            key={item.key}
            title={props.strong ? <b>{words.title}</b> : words.title}
            detail={words.rule}
            tag={<DueTag item={item} />}
            actions={<ItemAction item={item} title={words.title} />}
          />
        );
      })}
    </Rows>
  );
}

/** A task is ticked off here; everything else is done where it lives. */
function ItemAction({ item, title }: { readonly item: DueItem; readonly title: string }) {
  const app = useApp();
  const outcome = useOutcome();
  if (item.link.kind === 'todo') {
    return (
      <Button
        aria={{ 'aria-label': m.today_done_for({ title }) }}
        onClick={async () => void outcome(await completeTodo(app, item.link.id), m.change_todo_completed())}
      >
        {m.today_done()}
      </Button>
    );
  }
  const path = item.link.kind === 'resource' ? resourcePath(item.link.id) : clientPath(item.clientId ?? item.link.id);
  return (
    <Link class="button" href={path} aria-label={m.today_open_for({ title })}>
      {m.common_open()}
    </Link>
  );
}
