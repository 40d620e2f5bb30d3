/** Runs axe on what the test's own page shows. */
import axeCore from 'axe-core';

/** One line per violation and place; throws when next to nothing was checked. */
export async function axeHere(): Promise<readonly string[]> {
  const root = document.querySelector('#app');
  if (!root) throw new Error('The app is not on the page.');
  const { violations, passes } = await axeCore.run(root, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    resultTypes: ['violations', 'passes'],
  });
  if (passes.length < 5) throw new Error('axe found next to nothing to check on this page.');
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}
