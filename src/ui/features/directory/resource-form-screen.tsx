/** Writing a resource by hand, or changing one: the facts of the side panel, a draft from the first letter. */
import { useLocation } from 'wouter-preact';
import type { OpenDraft } from '../../../app/app';
import { addResource, changeResource } from '../../../app/resources/change-resource';
import { readResource } from '../../../app/resources/read-resources';
import { newResourceForm, resourceDraftKey } from '../../../app/resources/resource-draft-key';
import { formOfResource } from '../../../domain/resource/form-of-draft';
import { editField, type ResourceForm } from '../../../domain/resource/resource-form';
import { m } from '../../../i18n';
import { Button, PageHeader, SavedStatus, Sheet, showToast, writeFailureText } from '../../components';
import { useApp, useOutcome, useRecords, useTitle } from '../../hooks';
import type { RouteParams } from '../../shell/lazy-screen';
import type { ChangeField } from '../clip/edit-fact';
import { FactList } from '../clip/fact-list';
import { useSubmitKey } from '../use-submit-key';
import { WithDraft } from '../with-draft';

/** `/directory/new` and `/directory/:id/edit`. */
export function ResourceFormScreen({ params }: { readonly params: RouteParams }) {
  const app = useApp();
  const id = params.id ?? '';
  const found = useRecords(
    ['service_at_location'],
    async () => ({ view: id ? await readResource(app, id) : undefined }),
    [id],
  );
  useTitle(id ? m.directory_change() : m.directory_add());
  if (!found) return <p class="soft">{m.common_loading()}</p>;
  if (id && !found.view) return <PageHeader title={m.directory_gone_title()} detail={m.directory_gone_text()} />;
  const { view } = found;
  return (
    <WithDraft of={resourceDraftKey(id)} initial={() => (view ? formOfResource(view) : newResourceForm(app))}>
      {(draft) => <ResourceEditor draft={draft} />}
    </WithDraft>
  );
}

function ResourceEditor({ draft }: { readonly draft: OpenDraft<ResourceForm> }) {
  const app = useApp();
  const [, go] = useLocation();
  const outcome = useOutcome();
  const id = draft.key.subject;
  const form = draft.body.value;
  const readOnly = draft.status.value.kind === 'read-only';
  const back = () => go(id ? `/directory/${id}` : '/directory');
  const change: ChangeField = (field, value) => draft.change(editField(draft.body.peek(), field, value));

  const save = async () => {
    const typed = draft.body.peek();
    const saved = id ? await changeResource(app, id, typed, draft.key) : await addResource(app, typed, draft.key);
    if (!saved.ok) {
      const { why } = saved;
      if (why === 'name-missing') showToast({ text: m.directory_need_name() });
      else showToast({ text: why === 'gone' ? m.directory_gone_text() : writeFailureText(why) });
      return;
    }
    outcome(saved, m.directory_saved({ service: typed.name }));
    go(`/directory/${id || typed.ids.serviceAtLocation}`);
  };
  useSubmitKey(() => void save());

  return (
    <>
      <PageHeader title={id ? m.directory_change() : m.directory_add()} takesFocus={id !== ''} />
      <Sheet>
        <FactList form={form} change={change} page={undefined} readOnly={readOnly} />
      </Sheet>
      <div class="stack tight">
        <SavedStatus status={draft.status.value} onRetry={() => void draft.flush()} />
        <div class="buttons">
          <Button kind="primary" disabled={readOnly} onClick={() => void save()}>
            {id ? m.client_save_changes() : m.directory_save()}
          </Button>
          <Button onClick={back}>{m.client_later()}</Button>
          <Button kind="quiet" onClick={() => void draft.discard().then(back)}>
            {m.client_discard()}
          </Button>
        </div>
      </div>
    </>
  );
}
