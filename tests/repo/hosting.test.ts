/** The headers we tell people to set are those the app was built and tested with. */
import { expect, test } from 'vitest';
import { policyForMeta } from '../../src/pwa/security-headers';
import { textOf } from '../support/files';

const headerFile = textOf('dist/pwa/_headers');
const policy = /Content-Security-Policy: (.*)/.exec(headerFile)?.[1] ?? '';

test('the guide gives every host the same policy as the built header file', () => {
  expect(policy).toBe(`${policyForMeta()}; frame-ancestors 'none'`);
  expect(textOf('docs/hosting.md').split(policy).length - 1).toBe(3);
});

test('the built page carries the policy itself, before anything it loads', () => {
  const page = textOf('dist/pwa/index.html').replaceAll('&#39;', "'");
  expect(page.indexOf(`content="${policyForMeta()}"`)).toBeGreaterThan(0);
  expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.search(/<(script|link)\b/));
});

test('the web app runs no inline script', () => {
  expect(textOf('dist/pwa/index.html')).not.toMatch(/<script(?![^>]*\ssrc=)|\son\w+=/);
});
