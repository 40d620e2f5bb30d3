/** `/settings/questions/:id`: an own question set, a new one ("new"), or a copy of one of ours ("copy-…"). */
import { ownSets, shippedSet } from '../../../app/assessment/sets';
import { emptySetForm, formOfSet, type SetForm } from '../../../domain/assessment/set-form';
import { m } from '../../../i18n';
import { PageHeader } from '../../components';
import { useApp, useRecords, useTitle } from '../../hooks';
import type { RouteParams } from '../../shell/lazy-screen';
import { WithDraft } from '../with-draft';
import { SetEditor } from './set-editor';

const COPY = 'copy-';

export function SetEditorScreen({ params }: { readonly params: RouteParams }) {
  const app = useApp();
  const { id = '' } = params;
  const { uuid } = app.platform;
  useTitle(m.sets_title());
  const found = useRecords(['setting'], async (): Promise<{ readonly form?: SetForm; readonly rowId?: string }> => {
    if (id === 'new') return { form: emptySetForm(uuid(), uuid()) };
    const copied = id.startsWith(COPY) ? await shippedSet(id.slice(COPY.length)) : undefined;
    if (copied) return { form: formOfSet({ ...copied, id: uuid(), version: '1' }) };
    const own = (await ownSets(app)).find(({ rowId }) => rowId === id);
    return own ? { form: formOfSet(own.set), rowId: own.rowId } : {};
  }, [id]);
  if (!found) return <p class="soft">{m.common_loading()}</p>;
  const { form, rowId } = found;
  if (!form) return <PageHeader title={m.assess_gone_title()} detail={m.assess_gone_text()} />;
  return (
    <>
      <PageHeader title={rowId ? m.sets_edit() : m.sets_new()} detail={m.sets_text()} takesFocus={false} />
      <WithDraft of={{ kind: 'assessment', subject: '', slot: `set ${id}` }} initial={() => form}>
        {(draft) => <SetEditor draft={draft} {...(rowId && { rowId })} />}
      </WithDraft>
    </>
  );
}
