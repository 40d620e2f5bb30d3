/** The copies of one field, under the value on show. Draws nothing where there is nothing to choose. */
import type { TableName } from '../../../domain/record/tables';
import { QuestionCard } from './question-card';
import type { Questions } from './use-questions';

export interface OnFieldProps {
  readonly questions: Questions | undefined;
  readonly table: TableName;
  readonly id: string;
  /** All fields that this place shows. */
  readonly fields: readonly string[];
}

export function OnField({ questions, table, id, fields }: OnFieldProps) {
  const here = questions?.all.filter(
    (one) => one.table === table && one.id === id && one.fields.some((field) => fields.includes(field)),
  );
  if (!questions || !here || here.length === 0) return null;
  return (
    <div class="copies">
      {here.map((question) => (
        <QuestionCard
          key={`${question.table} ${question.id} ${question.field}`}
          question={question}
          names={questions.names}
        />
      ))}
    </div>
  );
}
