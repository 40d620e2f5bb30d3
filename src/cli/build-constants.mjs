/**
 * What both builds are told from outside. Owns: the version, the build stamp and the list of origins at which
 * the companion web app lives. Promises: the extension's manifest and its content script see the same origins.
 *
 *   CASECLIP_PWA_ORIGIN  an origin of your own, "https://caseclip.example.org" (no path)
 *   CASECLIP_BUILD       a word that tells two builds of one version apart (tests of the update)
 */
import { readFileSync } from 'node:fs';

/** Where `npm start` serves the web app. Another port would be another database. */
export const LOCAL_PWA_ORIGIN = 'http://localhost:4747';

/** @returns {string} the version in package.json */
export function appVersion() {
  return JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version;
}

/**
 * Origins of the web app this build trusts: the local one, and CASECLIP_PWA_ORIGIN when set.
 * @param {string | undefined} extra
 * @returns {string[]}
 * @throws when the value is not an http(s) origin
 */
export function pwaOrigins(extra = process.env.CASECLIP_PWA_ORIGIN) {
  if (!extra) return [LOCAL_PWA_ORIGIN];
  const url = URL.canParse(extra) ? new URL(extra) : undefined;
  const plain = url && /^https?:$/.test(url.protocol) && `${url.origin}/` === url.href && !url.host.includes('*');
  if (!url || !plain)
    throw new Error(`CASECLIP_PWA_ORIGIN must be an origin like https://app.example.org, not "${extra}"`);
  return [...new Set([LOCAL_PWA_ORIGIN, url.origin])];
}

/**
 * @param {string[]} origins
 * @returns {string[]} match patterns that match those origins and no other
 */
export function matchPatterns(origins) {
  return origins.map((origin) => `${origin}/*`);
}

/** @returns {Record<string, string>} replacements for the constants declared in src/build-constants.d.ts */
export function buildConstants() {
  return {
    __CASECLIP_VERSION__: JSON.stringify(appVersion()),
    __CASECLIP_BUILD__: JSON.stringify(process.env.CASECLIP_BUILD ?? ''),
    __CASECLIP_PWA_ORIGINS__: JSON.stringify(pwaOrigins()),
  };
}
