// @vitest-environment happy-dom
/** wouter-preact and lucide-preact are declared for Preact 10; the lock file puts 11 under them. This shows that they run. */
import { Check } from 'lucide-preact';
import { version } from 'preact/package.json';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { Link, Route, Router, Switch } from 'wouter-preact';
import { useHashLocation } from 'wouter-preact/use-hash-location';
import { clearScreen, click, draw } from '../../support/screen';

afterEach(async () => {
  await clearScreen();
  location.hash = '';
});

test('the version under test is the one that ships', () => {
  expect(version).toMatch(/^11\./);
});

test('addresses after the hash choose the screen and carry an id', async () => {
  location.hash = '#/';
  const place = await draw(
    <Router hook={useHashLocation}>
      <Link href="/clients/7">Open</Link>
      <Switch>
        <Route path="/">Today</Route>
        <Route path="/clients/:id">{(params: { id?: string }) => <p>Client {params.id}</p>}</Route>
        <Route>Nothing here</Route>
      </Switch>
    </Router>,
  );
  expect(place.textContent).toBe('OpenToday');
  await click(place.querySelector('a'));
  await act(() => void dispatchEvent(new Event('hashchange')));
  expect(place.textContent).toBe('OpenClient 7');
  expect(location.hash).toBe('#/clients/7');
});

test('icons are drawn', async () => {
  const place = await draw(<Check size={14} aria-hidden="true" />);
  expect(place.querySelector('svg')?.getAttribute('width')).toBe('14');
  expect(place.querySelectorAll('svg path').length).toBeGreaterThan(0);
});
