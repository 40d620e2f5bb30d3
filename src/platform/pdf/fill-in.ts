/**
 * What pdf.js expects of the newest browsers and the oldest one supported (Chrome 125) does not have yet. Runs in the
 * page and in the worker, before pdf.js does. pdf.js's own "legacy" build fills in far more, by code that writes into
 * documents; that is neither needed nor wanted here.
 */
interface Fillable {
  try?: unknown;
}

const promise = Promise as unknown as Fillable;
promise.try ??= (run: (...args: unknown[]) => unknown, ...args: unknown[]): Promise<unknown> =>
  new Promise((resolve) => resolve(run(...args)));

const url = URL as unknown as { parse?: unknown };
url.parse ??= (address: string, base?: string): URL | null =>
  URL.canParse(address, base) ? new URL(address, base) : null;

const bytes = Uint8Array.prototype as unknown as { toHex?: unknown };
bytes.toHex ??= function toHex(this: Uint8Array): string {
  return [...this].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};
