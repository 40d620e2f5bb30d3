/**
 * What the web app may load, as a policy. Owns: the one list from which the page's meta tag and the header file
 * for static hosts are made. Promises: nothing from another origin, no inline script, no framing.
 */

const POLICY = [
  "default-src 'none'",
  // Argon2id is WebAssembly.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** The policy as far as a meta tag can carry it (framing is refused by the page itself). */
export function policyForMeta(): string {
  return POLICY.join('; ');
}

/** Headers in the `_headers` format of common static hosts: a path line, then indented `Name: value` lines. */
export function hostHeaders(): string {
  return [
    '/*',
    `  Content-Security-Policy: ${[...POLICY, "frame-ancestors 'none'"].join('; ')}`,
    '  X-Content-Type-Options: nosniff',
    '  X-Frame-Options: DENY',
    '  Referrer-Policy: no-referrer',
    '  Cross-Origin-Opener-Policy: same-origin',
    '  Cross-Origin-Resource-Policy: same-origin',
    '  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    '/assets/*',
    '  Cache-Control: public, max-age=31536000, immutable',
    '/sw.js',
    '  Cache-Control: no-cache',
    '/index.html',
    '  Cache-Control: no-cache',
    '',
  ].join('\n');
}
