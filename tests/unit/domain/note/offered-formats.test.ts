import { expect, test } from 'vitest';
import { offeredFormats } from '../../../../src/domain/note/offered-formats';

const of = (...ids: string[]) => ids.map((id) => ({ id }));
const names = (formats: readonly { readonly id: string }[]) => formats.map(({ id }) => id).join(' ');
const offered = (usual: string[], ...own: string[]) => {
  const { first, more } = offeredFormats(of('narrative', 'soap', 'dap', 'birp'), usual, of(...own));
  return [names(first), names(more)];
};

test('what the kind of work uses comes first, in its order; nothing is left out', () => {
  expect(offered(['soap', 'narrative'])).toEqual(['soap narrative', 'dap birp']);
});

test('the agency’s own and the format of the note stand among the first, each once', () => {
  expect(offered(['soap'], 'ours', 'soap', 'ours')).toEqual(['soap ours', 'narrative dap birp']);
  expect(offered(['soap'], 'ours', 'birp')).toEqual(['soap ours birp', 'narrative dap']);
});

test('a kind of work that names no format, or none that there is, offers all of them', () => {
  expect(offered([])).toEqual(['narrative soap dap birp', '']);
  expect(offered(['song'], 'ours')).toEqual(['narrative soap dap birp ours', '']);
});
