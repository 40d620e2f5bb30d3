/** A row of tabs that is wider than its window. */
import '../../../src/ui/styles/index.css';
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { Tabs } from '../../../src/ui/components';
import { see } from './page';

const NAMES = ['overview', 'people', 'assessment', 'plan', 'notes', 'referrals', 'tasks', 'timeline'];
const root = document.createElement('div');

afterEach(() => {
  render(null, root);
  root.remove();
});

/** Is the whole tab within the row, where it can be seen? */
async function inSight(name: string): Promise<boolean> {
  const [row, tab] = [await see('[role=tablist]'), await see('[role=tab]', name)];
  const [outer, inner] = [row.getBoundingClientRect(), tab.getBoundingClientRect()];
  return inner.left >= outer.left - 1 && inner.right <= outer.right + 1;
}

test('the chosen tab stays in sight when the window is made narrow', async () => {
  root.style.inlineSize = '1200px';
  document.body.append(root);
  const items = NAMES.map((name) => ({ name, label: name }));
  render(
    <Tabs label="Of the client" items={items} chosen="tasks" onChoose={() => undefined}>
      What the tab shows
    </Tabs>,
    root,
  );
  expect(await inSight('tasks')).toBe(true);
  root.style.inlineSize = '300px';
  await expect.poll(() => inSight('tasks'), { timeout: 5_000 }).toBe(true);
});
