/** What is shipped has no way out: no built script of ours holds a word that reaches a network. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../support/browser';

const WORDS = /\bfetch\s*\(|XMLHttpRequest|\bWebSocket\b|\bEventSource\b|sendBeacon|RTCPeerConnection|WebTransport/;
const ADDRESS = /https?:\/\/[a-z0-9.-]+/gi;

/** Addresses that are names of vocabularies, links for a person to follow, or the web app's own. */
const HARMLESS = [
  /^http:\/\/www\.w3\.org$/,
  /^https?:\/\/schema\.org$/,
  /^http:\/\/localhost$/,
  /^https:\/\/(dexie\.org|bit\.ly|github\.com|goo\.gl|developer\.mozilla\.org|www\.example\.com)$/,
];

function scripts(folder: string, except: RegExp): { file: string; code: string }[] {
  return readdirSync(join(ROOT, folder), { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.js') && !except.test(file))
    .map((file) => ({ file, code: readFileSync(join(ROOT, folder, file), 'utf8') }));
}

test('the extension has no script that reaches a network', () => {
  const built = scripts('.output/chrome-mv3', /^$/);
  expect(built.length).toBeGreaterThan(3);
  expect(built.filter(({ code }) => WORDS.test(code)).map(({ file }) => file)).toEqual([]);
});

test('the web app has none but its service worker, which reads its own files', () => {
  const built = scripts('dist/pwa', /^sw\.js$/);
  expect(built.length).toBeGreaterThan(0);
  expect(built.filter(({ code }) => WORDS.test(code)).map(({ file }) => file)).toEqual([]);
});

test('no address of somebody else is built in', () => {
  const built = [...scripts('.output/chrome-mv3', /^$/), ...scripts('dist/pwa', /^$/)];
  const found = built.flatMap(({ file, code }) =>
    [...code.matchAll(ADDRESS)]
      .map(([address]) => address)
      .filter((address) => !HARMLESS.some((known) => known.test(address)))
      .map((address) => `${file}: ${address}`),
  );
  expect([...new Set(found)]).toEqual([]);
});
