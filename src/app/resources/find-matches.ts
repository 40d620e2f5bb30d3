import { createMatcher, type ResourceMatch } from '../../domain/match/match-resource';
import { type NotSame, notSamePairs } from '../../domain/match/not-same';
import type { TableName } from '../../domain/record/tables';
import { type PageChange, pageChanges } from '../../domain/resource/page-changes';
import type { App, Records } from '../app';
import { type ClipForm, decidedAbout } from './clip-form';
import { DIRECTORY_TABLES, readResources } from './read-resources';

/** What a review of a clip depends on: follow these. */
export const REVIEW_TABLES: readonly TableName[] = [...DIRECTORY_TABLES, 'evidence', 'attribute'];

/** For each form of a clip, in order: is it in the directory already? */
export async function findMatches(app: App, form: ClipForm): Promise<readonly ResourceMatch[]> {
  const [views, notSame] = await Promise.all([readResources(app.records), readNotSame(app.records)]);
  return createMatcher(views, notSame)(form.forms, form.reading.url);
}

/** The pairs that somebody told apart. */
export async function readNotSame(records: Records): Promise<NotSame> {
  return notSamePairs((await records.all('attribute')).values());
}

export interface FormReview {
  readonly match: ResourceMatch;
  /** What the page says now that the record does not; empty where nothing is known of it. */
  readonly changes: readonly PageChange[];
}

/** The matches, and for those that are the same (or were said to be) what changed on the page. */
export async function reviewClip(app: App, form: ClipForm): Promise<readonly FormReview[]> {
  const [views, matches] = await Promise.all([readResources(app.records), findMatches(app, form)]);
  return Promise.all(
    matches.map(async (match, at): Promise<FormReview> => {
      const id = decidedAbout(form.decisions?.[at]) ?? (match.kind === 'new' ? undefined : match.salId);
      const [resource, view] = [form.forms[at], id === undefined ? undefined : views.get(id)];
      if (!resource || !view) return { match, changes: [] };
      const evidence = await app.records.get('evidence', view.sal.id);
      return { match, changes: pageChanges(resource, { ...view, ...(evidence && { evidence }) }, form.reading) };
    }),
  );
}
