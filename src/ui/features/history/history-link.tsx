/** The way to a record's history, small, beside what it is about. */
import { Link } from 'wouter-preact';
import type { HistorySubject } from '../../../app/history/read-history';
import { m } from '../../../i18n';
import { historyPath } from '../../shell/paths';

export interface HistoryLinkProps {
  readonly table: HistorySubject;
  readonly id: string;
  /** For those who hear the link without what stands around it. */
  readonly what: string;
}

export function HistoryLink({ table, id, what }: HistoryLinkProps) {
  return (
    <Link class="small-link" href={historyPath(table, id)} aria-label={m.history_open_what({ what })}>
      {m.history_open()}
    </Link>
  );
}
