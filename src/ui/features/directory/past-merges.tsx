/** Which records were made one with this, and the way to take that apart again. */
import { MERGE_TABLES, readMerges } from '../../../app/resources/merge-resources';
import { m } from '../../../i18n';
import { useApp, useRecords } from '../../hooks';
import { PastMergeRows } from '../merging/past-merge-rows';

export function PastMerges({ salId }: { readonly salId: string }) {
  const app = useApp();
  const merges = useRecords(MERGE_TABLES, () => readMerges(app, salId), [salId]);
  return (
    <PastMergeRows
      title={m.directory_merges()}
      apart={m.directory_take_apart()}
      apartNamed={(service) => m.directory_take_apart_named({ service })}
      merges={merges}
    />
  );
}
