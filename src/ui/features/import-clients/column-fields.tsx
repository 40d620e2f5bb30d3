/** What each column means, guessed and changeable, and how its dates are written. */
import type { CaseloadTable } from '../../../app/clients/read-caseload-file';
import { COLUMN_KINDS, type ColumnKind } from '../../../domain/client/import/columns';
import type { DateOrder } from '../../../domain/client/import/read-date';
import { m } from '../../../i18n';
import { Field, Section, Sheet } from '../../components';
import type { ImportForm } from './import-form';
import { KIND_WORDS } from './import-words';

export interface ColumnFieldsProps {
  readonly table: CaseloadTable;
  readonly onChange: (part: Partial<ImportForm>) => void;
}

export function ColumnFields({ table: { columns, headings, order, orderUnsure }, onChange }: ColumnFieldsProps) {
  const choose = (at: number, kind: ColumnKind) =>
    onChange({ columns: columns.map((column, place) => (place === at ? kind : column.kind)) });
  const hasDates = columns.some(({ kind }) => kind === 'birth-date' || kind === 'start');
  return (
    <Section title={m.import_columns()}>
      <Sheet pad>
        <div class="stack">
          <Field
            kind="checkbox"
            label={m.import_headings()}
            checked={headings}
            onChange={(on) => onChange({ headings: on, columns: undefined })}
          />
          {columns.map(({ heading, values, kind }, at) => {
            const name = heading || m.import_column({ number: at + 1 });
            return (
              <Field<ColumnKind>
                key={at}
                kind="select"
                label={m.import_column_for({ column: name })}
                hint={values.join(' · ')}
                value={kind}
                options={COLUMN_KINDS.map((value) => ({ value, label: KIND_WORDS[value]() }))}
                onChange={(value) => choose(at, value)}
              />
            );
          })}
          {hasDates && (
            <Field<DateOrder>
              kind="select"
              label={m.import_order()}
              {...(orderUnsure && { hint: m.import_order_unsure() })}
              value={order}
              options={[
                { value: 'month-first', label: m.import_order_month() },
                { value: 'day-first', label: m.import_order_day() },
              ]}
              onChange={(value) => onChange({ order: value })}
            />
          )}
        </div>
      </Sheet>
    </Section>
  );
}
