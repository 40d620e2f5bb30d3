/** Which records were made one with this, and the way to take that apart again. */
import { MERGE_TABLES, readMerges } from '../../../app/resources/merge-resources';
import { dayOf, formatDay, m } from '../../../i18n';
import { Button, Row, Rows, Section } from '../../components';
import { undoChange, useApp, useRecords } from '../../hooks';

export function PastMerges({ salId }: { readonly salId: string }) {
  const app = useApp();
  const merges = useRecords(MERGE_TABLES, () => readMerges(app, salId), [salId]);
  if (!merges || merges.length === 0) return null;
  return (
    <Section title={m.directory_merges()}>
      <Rows label={m.directory_merges()}>
        {merges.map(({ name, change }) => (
          <Row
            key={change.changeId}
            title={<bdi>{name}</bdi>}
            detail={formatDay(dayOf(change.at))}
            actions={
              <Button
                size="small"
                label={m.directory_take_apart_named({ service: name })}
                onClick={() => void undoChange(app, change.changeId)}
              >
                {m.directory_take_apart()}
              </Button>
            }
          />
        ))}
      </Rows>
    </Section>
  );
}
