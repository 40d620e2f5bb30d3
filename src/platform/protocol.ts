/**
 * Everything one context of the product says to another outside the database, each message with its check: what does
 * not fit is treated as if it had not come. No message carries anything about a client, but `PanelRequests` may hold
 * words selected on a page until the panel takes them; they rest in `storage.session`, which is memory and for the
 * extension's own contexts alone.
 *
 *   where                        who to whom                       shape
 *   window.postMessage           web app → content script          Hello        {"caseclip":"hello"}
 *   window.postMessage           content script → web app          Here         {"caseclip":"here","version":"0.1.0"}
 *   window.postMessage           web app → content script          Dial         {"caseclip":"dial"} and a MessagePort
 *   MessagePort, runtime.Port    web app ⇄ content script ⇄ worker Wired        {"say":…}; {"caseclip":"ended"} at the end
 *   storage.session "bridge"     extension surfaces and worker     the pairing that waits (src/app/bridge/notice.ts)
 *   storage.session "lock"       extension surfaces and worker     LockRecord   {"state":"open","key":[…32],…}
 *   storage.session "requests"   worker → side panel               PanelRequests [{"windowId":1,"at":…,"request":…}]
 *   BroadcastChannel             web app tab ⇄ web app tab         KeyMessage   {"kind":"ask","asker":"6f1c…"}
 *   ServiceWorker, MessagePort   web app tab → its worker          TakeShared   {"type":"TAKE_SHARED"}
 *   MessagePort                  service worker → web app tab      Shared       {"text":"…"} or null
 *   Notification                 web app tab → its worker          TODAY_NOTICE its tag: a number of things, no more
 */
import * as v from 'valibot';
import type { LockReason, PanelRequest, Shared } from '../app/platform';

// ---- is the extension here?

const Hello = v.strictObject({ caseclip: v.literal('hello') });
const Here = v.strictObject({ caseclip: v.literal('here'), version: v.pipe(v.string(), v.regex(/^\d+(\.\d+){1,3}$/)) });
export type Hello = v.InferOutput<typeof Hello>;
export type Here = v.InferOutput<typeof Here>;

/** True for a well-formed question from the page. */
export const isHello = (data: unknown): data is Hello => v.is(Hello, data);
/** True for a well-formed answer of the extension. */
export const isHere = (data: unknown): data is Here => v.is(Here, data);

// ---- the line between the two faces

/** Name of the runtime port a content script opens for its page. */
export const BRIDGE_PORT = 'bridge';

const Dial = v.strictObject({ caseclip: v.literal('dial') });
export type Dial = v.InferOutput<typeof Dial>;
/** True for a page that wants a line; the port comes with the message. */
export const isDial = (data: unknown): data is Dial => v.is(Dial, data);

const Wired = v.variant('caseclip', [
  v.strictObject({ caseclip: v.literal('say'), message: v.unknown() }),
  v.strictObject({ caseclip: v.literal('ready'), origin: v.pipe(v.string(), v.url()) }),
  v.strictObject({ caseclip: v.literal('ended') }),
]);
/** What goes over a line: one message, that the extension is there (its origin), or the end. */
export type Wired = v.InferOutput<typeof Wired>;
/** Null for anything else. */
export const asWired = (data: unknown): Wired | null => (v.is(Wired, data) ? data : null);

// ---- the open key

const Reason = v.picklist([
  'asked',
  'idle',
  'absolute',
  'system',
  'quick-hide',
  'other-surface',
  'browser-closed',
]) satisfies v.GenericSchema<LockReason>;
const deadlines = { idleDeadline: v.number(), absoluteDeadline: v.number() };

const LockRecord = v.variant('state', [
  v.strictObject({
    state: v.literal('open'),
    /** The vault root key; `storage.session` keeps neither a CryptoKey nor a typed array. */
    key: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(255))), v.length(32)),
    ...deadlines,
  }),
  v.strictObject({ state: v.literal('locked'), reason: Reason }),
]);
export type LockRecord = v.InferOutput<typeof LockRecord>;
/** Null for anything else, nothing included. */
export const asLockRecord = (data: unknown): LockRecord | null => (v.is(LockRecord, data) ? data : null);

/** A key another tab hands over must be unable to leave it. */
const SealedKey = v.custom<CryptoKey>(
  (key) => key instanceof CryptoKey && !key.extractable && key.algorithm.name === 'HKDF',
);
const KeyMessage = v.variant('kind', [
  v.strictObject({ kind: v.literal('ask'), asker: v.pipe(v.string(), v.uuid()) }),
  /** `to`: the asker it answers; absent when a tab has just opened the vault for all. */
  v.strictObject({
    kind: v.literal('held'),
    key: SealedKey,
    to: v.exactOptional(v.pipe(v.string(), v.uuid())),
    ...deadlines,
  }),
  v.strictObject({ kind: v.literal('extend'), idleDeadline: v.number() }),
  v.strictObject({ kind: v.literal('forget'), reason: Reason }),
]);
export type KeyMessage = v.InferOutput<typeof KeyMessage>;
export const asKeyMessage = (data: unknown): KeyMessage | null => (v.is(KeyMessage, data) ? data : null);

// ---- what a gesture outside the panel asks of it

const tabId = v.pipe(v.number(), v.integer());

const selected = { tabId, text: v.pipe(v.string(), v.maxLength(100_000)), url: v.string() };
const Request = v.variant('kind', [
  v.strictObject({ kind: v.literal('clip-page'), tabId }),
  v.strictObject({ kind: v.literal('clip-selection'), ...selected }),
  v.strictObject({ kind: v.literal('open-link'), tabId, url: v.string() }),
  v.strictObject({ kind: v.literal('note-selection'), ...selected }),
  v.strictObject({ kind: v.literal('new-note'), tabId }),
]) satisfies v.GenericSchema<PanelRequest>;
const QueuedRequest = v.strictObject({
  windowId: v.number(),
  /** Epoch milliseconds. */ at: v.number(),
  request: Request,
});
export type QueuedRequest = v.InferOutput<typeof QueuedRequest>;
/** The entries that are well-formed. */
export const asRequests = (data: unknown): readonly QueuedRequest[] =>
  Array.isArray(data) ? data.filter((entry): entry is QueuedRequest => v.is(QueuedRequest, entry)) : [];

// ---- what another program shared with the web app

/** Route of the window that opens for it. */
export const SHARED_ROUTE = '/directory/clip/shared';

const TakeShared = v.strictObject({ type: v.literal('TAKE_SHARED') });
export type TakeShared = v.InferOutput<typeof TakeShared>;
/** True for a window's question for what was shared with it. */
export const isTakeShared = (data: unknown): data is TakeShared => v.is(TakeShared, data);

const SharedAnswer = v.strictObject({
  text: v.pipe(v.string(), v.maxLength(100_000)),
  file: v.exactOptional(v.instance(ArrayBuffer)),
});
/** Null for nothing, and for anything else. */
export function asShared(data: unknown): Shared | null {
  const parsed = v.safeParse(SharedAnswer, data);
  if (!parsed.success) return null;
  const { text, file } = parsed.output;
  return { text, ...(file && { file: new Uint8Array(file) }) };
}

// ---- what the web app's window lets its worker show

/** Tag of the notification that is shown once a day; a click on it opens Today. */
export const TODAY_NOTICE = 'today';
