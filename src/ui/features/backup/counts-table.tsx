/** How many records there are of each kind that is there. */
import type { TableName } from '../../../domain/record/tables';
import { formatNumber, m } from '../../../i18n';
import { allKinds, kindOf } from './kinds';

export interface CountsTableProps {
  readonly counts: readonly { readonly table: TableName; readonly count: number }[];
  /** Above the kinds. */
  readonly title: string;
}

export function CountsTable({ counts, title }: CountsTableProps) {
  return (
    <table class="counts">
      <thead>
        <tr>
          <th scope="col">{title}</th>
          <th scope="col">{m.backup_count()}</th>
        </tr>
      </thead>
      <tbody>
        {byKind(counts).map(({ words, count }) => (
          <tr key={words}>
            <th scope="row">{words}</th>
            <td>{formatNumber(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const byKind = (counts: CountsTableProps['counts']) =>
  allKinds().flatMap((words) => {
    const count = counts.filter(({ table }) => kindOf(table) === words).reduce((sum, one) => sum + one.count, 0);
    return count > 0 ? [{ words, count }] : [];
  });
