/** How a case came in, written down at any time. */
import type { EpisodeSource, SourceKind } from '../../domain/episode/source';
import { sameJson } from '../../domain/record/edit';
import type { Id, PlainDate } from '../../domain/record/record';
import { typedOver } from '../../domain/record/typed-over';
import { isPlainDate } from '../../domain/time/plain-date';
import type { App, DraftKey } from '../app';
import { commitFrom } from '../committed';
import type { Kept } from '../people/write-client';
import { typed } from './client-fields';

export interface SourceForm {
  readonly from: SourceKind | '';
  readonly words: string;
  readonly on: PlainDate;
  /** What stood there when the form opened: only what differs from it is written. Absent where nothing stood. */
  readonly before?: EpisodeSource;
}

export const sourceFormOf = (source: EpisodeSource | undefined): SourceForm => ({
  from: source?.from ?? '',
  words: source?.words ?? '',
  on: source?.on ?? '',
  ...(source && { before: source }),
});

export type SourceRefusal = 'from-missing' | 'on-wrong';

export function checkSource({ from, on }: SourceForm, day: PlainDate): readonly SourceRefusal[] {
  return [
    ...(from === '' ? (['from-missing'] as const) : []),
    ...(on !== '' && (!isPlainDate(on) || on > day) ? (['on-wrong'] as const) : []),
  ];
}

/** What was typed must have been checked. What came in from elsewhere while the form was open stays. */
export function keepSource(app: App, episodeId: Id, form: SourceForm, draftKey?: DraftKey): Kept {
  return commitFrom<'gone'>(app, async () => {
    const episode = await app.records.get('episode', episodeId);
    if (!episode) return { refuse: 'gone' };
    const words = typed(form.words);
    const after = {
      from: form.from || 'other',
      ...(words && { words }),
      ...(form.on && { on: form.on }),
    } satisfies EpisodeSource;
    const source = typedOver<EpisodeSource>(form.before, after, episode.source);
    const same = sameJson(episode.source && { ...episode.source }, source);
    if (same && !draftKey) return { nothing: true };
    const edits = same ? [] : [{ table: 'episode', id: episodeId, set: { source } } as const];
    return { change: { name: 'source_kept', edits, removeDrafts: draftKey ? [draftKey] : [] } };
  });
}
