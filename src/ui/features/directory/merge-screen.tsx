/** Making one record of two: find the other, see both values of every fact, choose, and do it in one step. */
import { useState } from 'preact/hooks';
import { useLocation } from 'wouter-preact';
import { REVIEW_TABLES } from '../../../app/resources/find-matches';
import { type LookAlike, lookAlikes } from '../../../app/resources/look-alikes';
import { readResource, readResources } from '../../../app/resources/read-resources';
import { tellApart } from '../../../app/resources/tell-apart';
import type { Id } from '../../../domain/record/record';
import type { ResourceView } from '../../../domain/resource/resource-view';
import { m } from '../../../i18n';
import { Button, PageHeader, showToast, writeFailureText } from '../../components';
import { useApp, useOutcome, useRecords, useTitle } from '../../hooks';
import type { RouteParams } from '../../shell/lazy-screen';
import { reasonWords } from '../clip/match-words';
import { FindOther } from '../merging/find-other';
import { MergePreview } from './merge-preview';

/** `/directory/:id/merge`. */
export function MergeScreen({ params }: { readonly params: RouteParams }) {
  const app = useApp();
  const [, go] = useLocation();
  const id = params.id ?? '';
  const [otherId, choose] = useState<Id | null>(null);
  useTitle(m.directory_merge());
  const found = useRecords(
    REVIEW_TABLES,
    async () => ({
      view: await readResource(app, id),
      other: otherId === null ? undefined : await readResource(app, otherId),
      alike: await lookAlikes(app, id),
    }),
    [id, otherId],
  );
  if (!found) return <p class="soft">{m.common_loading()}</p>;
  if (!found.view) return <PageHeader title={m.directory_gone_title()} detail={m.directory_gone_text()} />;
  const { view, other, alike } = found;
  const back = () => (otherId === null ? go(`/directory/${id}`) : choose(null));
  return (
    <>
      <PageHeader
        title={m.directory_merge()}
        detail={<bdi>{m.directory_merge_keeps({ service: view.service.name })}</bdi>}
        actions={<Button onClick={back}>{m.common_back()}</Button>}
      />
      {other ? (
        <MergePreview kept={view} other={other} onDone={() => go(`/directory/${id}`)} />
      ) : (
        <FindResource view={view} alike={alike} onChoose={choose} />
      )}
    </>
  );
}

interface FindResourceProps {
  readonly view: ResourceView;
  readonly alike: readonly LookAlike[];
  readonly onChoose: (id: Id) => void;
}

function FindResource({ view, alike, onChoose }: FindResourceProps) {
  const app = useApp();
  const outcome = useOutcome();
  const views = useRecords(REVIEW_TABLES, (records) => readResources(records));
  const apart = async (salId: Id) => {
    const told = await tellApart(app, view.sal.id, { salId });
    if (told.ok) outcome(told, m.clip_told_apart());
    else if (told.why !== 'gone') showToast({ text: writeFailureText(told.why) });
  };
  return (
    <FindOther
      kind="resource"
      alike={alike.map(({ view: other, reasons }) => ({
        id: other.sal.id,
        name: other.service.name,
        detail: [reasonWords(reasons), other.address?.city].filter(Boolean).join(' · '),
      }))}
      words={{
        alike: m.directory_merge_alike(),
        none: m.directory_merge_none(),
        compare: m.directory_merge_compare(),
        notSame: m.clip_not_same(),
        find: m.directory_merge_find(),
        hint: m.directory_search_hint(),
      }}
      optionOf={(id) => {
        const hit = views?.get(id);
        return hit && id !== view.sal.id
          ? { value: id, label: hit.service.name, detail: hit.address?.city ?? '' }
          : undefined;
      }}
      onChoose={onChoose}
      onApart={(one) => void apart(one.id)}
    />
  );
}
