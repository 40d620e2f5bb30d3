import { createMatcher, type ResourceMatch } from '../../domain/match/match-resource';
import type { App } from '../app';
import type { ClipForm } from './clip-form';
import { readResources } from './read-resources';

/** For each form of a clip, in order: is it in the directory already? */
export async function findMatches(app: App, form: ClipForm): Promise<readonly ResourceMatch[]> {
  const match = createMatcher(await readResources(app.records));
  return form.forms.map((resource) => match(resource, form.reading.url, form.forms.length === 1));
}
