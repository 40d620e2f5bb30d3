/** Records that were made one with this, and the way to take that apart again. */
import type { PastChange } from '../../../app/app';
import { dayOf, formatDay } from '../../../i18n';
import { Button, Row, Rows, Section } from '../../components';
import { undoChange, useApp } from '../../hooks';

export interface PastMergeRowsProps {
  readonly title: string;
  readonly apart: string;
  readonly apartNamed: (name: string) => string;
  readonly merges: readonly { readonly name: string; readonly change: PastChange }[] | undefined;
}

export function PastMergeRows({ title, apart, apartNamed, merges }: PastMergeRowsProps) {
  const app = useApp();
  if (!merges || merges.length === 0) return null;
  return (
    <Section title={title}>
      <Rows label={title}>
        {merges.map(({ name, change }) => (
          <Row
            key={change.changeId}
            title={<bdi>{name}</bdi>}
            detail={formatDay(dayOf(change.at))}
            actions={
              <Button size="small" label={apartNamed(name)} onClick={() => void undoChange(app, change)}>
                {apart}
              </Button>
            }
          />
        ))}
      </Rows>
    </Section>
  );
}
