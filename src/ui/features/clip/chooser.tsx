/** A list page: tick what to save, filter, look at one. Rows say city, phone, and whether the directory has them. */
import { useState } from 'preact/hooks';
import type { OpenDraft } from '../../../app/app';
import type { ClipForm } from '../../../app/resources/clip-form';
import type { FormReview } from '../../../app/resources/find-matches';
import { foldAccents } from '../../../domain/text/fold';
import { m } from '../../../i18n';
import { Button, Field, LongRows } from '../../components';
import { ChooserRow } from './chooser-row';
import { ClipStrip, truncatedWords } from './clip-strip';
import { GoneFromPage } from './gone-from-page';
import { KeptClips } from './kept-clips';
import { SaveClip } from './save-clip-foot';

export interface ChooserProps {
  readonly draft: OpenDraft<ClipForm>;
  readonly reviews: readonly FormReview[] | undefined;
}

export function Chooser({ draft, reviews }: ChooserProps) {
  const clip = draft.body.value;
  const [filter, setFilter] = useState('');
  const wanted = foldAccents(filter.trim());
  const rows = clip.forms
    .map((form, at) => ({ form, at }))
    .filter(({ form }) => wanted === '' || foldAccents(searchText(form)).includes(wanted));
  const chosen = new Set(clip.chosen);
  const choose = (places: Iterable<number>) =>
    draft.change({ ...draft.body.peek(), chosen: [...places].sort((a, b) => a - b) });
  const toggle = (at: number, on: boolean) => {
    const next = new Set(draft.body.peek().chosen);
    if (on) next.add(at);
    else next.delete(at);
    choose(next);
  };
  const shown = rows.map(({ at }) => at);
  const all = shown.length > 0 && shown.every((at) => chosen.has(at));
  const title = m.clip_chooser_title({ count: clip.forms.length });
  return (
    <>
      <ClipStrip draft={draft} />
      <div class="chooser-tools">
        <Field
          type="search"
          label={m.clip_chooser_filter()}
          hideLabel
          placeholder={m.clip_chooser_filter()}
          value={filter}
          onInput={setFilter}
        />
        <div class="line-of between">
          <small aria-live="polite">{m.clip_chooser_picked({ count: chosen.size, total: clip.forms.length })}</small>
          <Button
            kind="quiet"
            size="small"
            disabled={shown.length === 0}
            onClick={() =>
              choose(
                all
                  ? [...chosen].filter((at) => !shown.includes(at))
                  : [...chosen, ...shown.filter((at) => !chosen.has(at))],
              )
            }
          >
            {all ? m.clip_chooser_none() : m.clip_chooser_all()}
          </Button>
        </div>
      </div>
      <div class="scroll">
        <h2 class="hidden-text">{title}</h2>
        {clip.reading.truncated && <p class="note-box check pad-small">{truncatedWords(clip.reading)}</p>}
        {rows.length === 0 ? (
          <p class="pad soft">{m.clip_chooser_no_match()}</p>
        ) : (
          <LongRows
            label={title}
            items={rows}
            row={({ form, at }) => (
              <ChooserRow
                key={at}
                form={form}
                review={reviews?.[at]}
                chosen={chosen.has(at)}
                onToggle={(on) => toggle(at, on)}
                onOpen={() => draft.change({ ...draft.body.peek(), open: at })}
              />
            )}
          />
        )}
        {reviews && <GoneFromPage clip={clip} reviews={reviews} />}
        <KeptClips shown={draft.key} />
      </div>
      <SaveClip draft={draft} chosen={clip.chosen} counted />
    </>
  );
}

const searchText = (form: ClipForm['forms'][number]): string =>
  [form.name, form.organization, form.address.city, form.address.address_1, form.services.slice(0, 500)].join(' ');
