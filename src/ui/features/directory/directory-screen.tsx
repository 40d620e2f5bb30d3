/** The directory: search, filter by what it helps with and by what is open at this moment, add by hand. */
import { useState } from 'preact/hooks';
import { useLocation } from 'wouter-preact';
import { DIRECTORY_TABLES, readResources } from '../../../app/resources/read-resources';
import type { Category } from '../../../domain/resource/categories';
import type { ResourceView } from '../../../domain/resource/resource-view';
import { wallTimeOf } from '../../../domain/time/plain-date';
import { m } from '../../../i18n';
import { Button, EmptyState, Field, LongRows, PageHeader } from '../../components';
import { useApp, useRecords, useShortcut, useTitle } from '../../hooks';
import { useHits } from '../../hooks/use-hits';
import { CLIP_PATH, NEW_RESOURCE_PATH } from '../../shell/paths';
import { useTick } from '../../shell/use-tick';
import { CATEGORY_WORDS } from '../clip/category-words';
import { AddSamplesButton } from '../samples/add-samples-button';
import { NO_FILTER, resourcesFor, usedCategories } from './resource-filter';
import { ResourceRow } from './resource-row';

export function DirectoryScreen() {
  useTitle(m.shell_directory());
  const { records } = useApp();
  const [, go] = useLocation();
  const views = useRecords(DIRECTORY_TABLES, () => readResources(records));
  if (!views) return <PageHeader title={m.shell_directory()} detail={m.common_loading()} />;
  const add = (
    <>
      <Button onClick={() => go(CLIP_PATH)}>{m.directory_clip()}</Button>
      <Button onClick={() => go(NEW_RESOURCE_PATH)}>{m.directory_add()}</Button>
    </>
  );
  if (views.size === 0)
    return (
      <>
        <PageHeader title={m.shell_directory()} />
        <EmptyState
          title={m.directory_none_title()}
          actions={
            <>
              {add}
              <AddSamplesButton />
            </>
          }
        >
          {m.directory_none_text()}
        </EmptyState>
      </>
    );
  return (
    <>
      <PageHeader title={m.shell_directory()} detail={m.directory_count({ count: views.size })} actions={add} />
      <Resources views={views} />
    </>
  );
}

function Resources({ views }: { readonly views: ReadonlyMap<string, ResourceView> }) {
  const { platform } = useApp();
  useTick(60_000);
  const [filter, setFilter] = useState(NO_FILTER);
  const { hits } = useHits(filter.text, 'resource', 200);
  const [input, setInput] = useState<HTMLInputElement | null>(null);
  useShortcut({ name: 'search', label: m.directory_search(), key: '/', run: () => input?.focus() });
  const wall = wallTimeOf(platform.now(), platform.zone());
  const shown = resourcesFor(views, filter, wall, hits);
  return (
    <div class="stack tight">
      <div class="field-row">
        <Field
          type="search"
          label={m.directory_search()}
          placeholder={m.directory_search_hint()}
          value={filter.text}
          onInput={(text) => setFilter({ ...filter, text })}
          inputRef={setInput}
        />
        <Field<Category>
          kind="select"
          label={m.directory_category()}
          empty={m.directory_category_any()}
          value={filter.category}
          options={usedCategories(views.values()).map((value) => ({
            value,
            label: CATEGORY_WORDS[value]?.() ?? value,
          }))}
          onChange={(category) => setFilter({ ...filter, category })}
        />
        <Field
          kind="checkbox"
          label={m.directory_open_filter()}
          hint={m.directory_open_filter_hint()}
          checked={filter.openNow}
          onChange={(openNow) => setFilter({ ...filter, openNow })}
        />
      </div>
      {shown.length === 0 ? (
        <EmptyState
          title={m.common_no_match()}
          actions={<Button onClick={() => setFilter(NO_FILTER)}>{m.directory_show_all()}</Button>}
        >
          {m.directory_no_match_text()}
        </EmptyState>
      ) : (
        <LongRows
          label={m.shell_directory()}
          items={shown}
          row={(view) => <ResourceRow key={view.sal.id} view={view} wall={wall} />}
        />
      )}
    </div>
  );
}
