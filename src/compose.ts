/**
 * Composition root of the extension's pages (side panel and app tab).
 */
import { h, render } from 'preact';

/** Draws the app into `root`: as the side panel or as the full page. */
export function startPage(shell: 'panel' | 'page', root: HTMLElement | null): void {
  if (!root) throw new Error('The page has no place for the app.');
  render(h('main', { 'data-shell': shell }, h('h1', null, 'Caseclip')), root);
}
