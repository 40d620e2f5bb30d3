/**
 * Composition root of the web app. Refuses to start inside another page's frame: where a host sends no headers,
 * nothing else would stop another site from laying its own buttons over this one.
 */
import { render } from 'preact';
import { registerUpdates } from './register-updates';

function start(root: HTMLElement): void {
  render(
    <main data-shell="page">
      <h1>Caseclip</h1>
    </main>,
    root,
  );
  void registerUpdates(() => undefined);
}

const root = document.getElementById('app');
if (window.top !== window) document.documentElement.replaceChildren();
else if (root) start(root);
