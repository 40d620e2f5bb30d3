/**
 * The handshake by which the web app learns that the extension is installed. Owns: the two message shapes.
 * Promises: no data beyond the extension's version; both sides check source, origin and shape.
 *
 *   page → content script   {"caseclip":"hello"}
 *   content script → page   {"caseclip":"here","version":"0.1.0"}
 */
import * as v from 'valibot';

const Hello = v.strictObject({ caseclip: v.literal('hello') });
const Here = v.strictObject({ caseclip: v.literal('here'), version: v.pipe(v.string(), v.regex(/^\d+(\.\d+){1,3}$/)) });

export type Hello = v.InferOutput<typeof Hello>;
export type Here = v.InferOutput<typeof Here>;

/** True for a well-formed question from the page. */
export function isHello(data: unknown): data is Hello {
  return v.is(Hello, data);
}

/** True for a well-formed answer of the extension. */
export function isHere(data: unknown): data is Here {
  return v.is(Here, data);
}
