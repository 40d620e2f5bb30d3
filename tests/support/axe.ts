/** Runs axe on what a page shows now. */
import axeCore from 'axe-core';
import type { Page } from 'playwright-core';

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
  }[];
  readonly passes: readonly unknown[];
}

/**
 * WCAG 2.2 A and AA and axe's good practice.
 * @param without rules that cannot tell in the way the page is shown
 * @returns one line per violation and place; empty when there is none
 * @throws when axe checked nothing, so that an empty page is not a clean one
 */
export async function axe(page: Page, without: readonly string[] = []): Promise<readonly string[]> {
  await page.evaluate(axeCore.source);
  const result = (await page.evaluate(`axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    resultTypes: ['violations', 'passes'],
    rules: ${JSON.stringify(Object.fromEntries(without.map((rule) => [rule, { enabled: false }])))},
  })`)) as AxeResult;
  if (result.passes.length < 5) throw new Error('axe found next to nothing to check on this page.');
  return result.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} – ${failureSummary.replace(/\s+/g, ' ')}`),
  );
}
