/**
 * The keyset: what a vault needs to be opened again, and nothing that opens it by itself. It is kept beside the data, in
 * the device's settings, and in every backup.
 *
 *   { "format": "caseclip-keyset", "v": 1, "vaultId": "6f1c…",
 *     "epochs": [{ "kid": 305419896, "n": 1 }],
 *     "wraps": [{ "id": "…", "kind": "pass", "kdf": { "name": "argon2id", "kib": 65536, "passes": 3, "lanes": 1 },
 *                 "salt": "…", "iv": "…", "key": "…" },
 *               { "id": "…", "kind": "rec", "iv": "…", "key": "…" },
 *               { "id": "…", "kind": "prf", "site": "caseclip.example", "credential": "…", "salt": "…", "name": "…",
 *                 "iv": "…", "key": "…" }],
 *     "retired": [], "sum": "…", "mac": "…" }
 *
 * `sum` (SHA-256) tells damage from a wrong passphrase before there is a key; `mac` (HMAC under the vault's own key)
 * tells whether anybody without the key changed it. Epochs, wraps and `retired` only ever grow: a replaced wrap is named
 * in `retired` and its bytes go, so that the old passphrase opens nothing here; an epoch that some row needs never goes.
 * Wraps of a kind this version does not know are kept as they are.
 *
 * Reading enforces floors: a keyset that asks for a cheaper derivation than ours is an attack and is refused.
 */
import * as v from 'valibot';
import type { Json } from '../domain/record/json';
import { done, type Result, refused } from '../domain/record/result';
import { fromBase64 } from './bytes';

export const KEYSET_VERSION = 1;

/** Argon2id (RFC 9106) as every new wrap uses it: 64 MiB, three passes, one lane. Also the least that is accepted. */
export const ARGON2 = { name: 'argon2id', kib: 65_536, passes: 3, lanes: 1 } as const;
/** The most that is accepted, so that a foreign keyset cannot freeze the laptop that reads it. */
const MOST = { kib: 1_048_576, passes: 24, lanes: 16 };

const bytesOf = (least: number) =>
  v.pipe(
    v.string(),
    v.check((text) => (fromBase64(text)?.length ?? 0) >= least, 'Not enough bytes.'),
  );
const between = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

const wrapped = { id: v.pipe(v.string(), v.uuid()), iv: bytesOf(12), key: bytesOf(48) };
const PassWrap = v.strictObject({
  ...wrapped,
  kind: v.literal('pass'),
  salt: bytesOf(16),
  kdf: v.strictObject({
    name: v.literal(ARGON2.name),
    kib: between(ARGON2.kib, MOST.kib),
    passes: between(ARGON2.passes, MOST.passes),
    lanes: between(ARGON2.lanes, MOST.lanes),
  }),
});
const RecoveryWrap = v.strictObject({ ...wrapped, kind: v.literal('rec') });
/** A passkey (WebAuthn, extension PRF): `site` is where the browser lets it be used, `name` is sealed. */
const PasskeyWrap = v.strictObject({
  ...wrapped,
  kind: v.literal('prf'),
  site: v.pipe(v.string(), v.minLength(1), v.maxLength(253)),
  credential: bytesOf(1),
  salt: bytesOf(32),
  name: bytesOf(16),
});
const KNOWN_KINDS: readonly string[] = ['pass', 'rec', 'prf'];
const OtherWrap = v.looseObject({
  id: wrapped.id,
  kind: v.pipe(
    v.string(),
    v.check((kind) => !KNOWN_KINDS.includes(kind), 'A known kind has its own form.'),
  ),
});

const KeysetV1 = v.strictObject({
  format: v.literal('caseclip-keyset'),
  v: v.literal(KEYSET_VERSION),
  vaultId: v.pipe(v.string(), v.uuid()),
  epochs: v.pipe(v.array(v.strictObject({ kid: between(1, 0xffff_ffff), n: between(1, 1_000_000) })), v.minLength(1)),
  wraps: v.pipe(v.array(v.union([PassWrap, RecoveryWrap, PasskeyWrap, OtherWrap])), v.minLength(1)),
  retired: v.array(v.string()),
  sum: v.string(),
  mac: v.string(),
});
const Newer = v.looseObject({
  format: v.literal('caseclip-keyset'),
  v: v.pipe(v.number(), v.integer(), v.minValue(KEYSET_VERSION + 1)),
});

export type Keyset = v.InferOutput<typeof KeysetV1>;
export type KeysetBody = Omit<Keyset, 'sum' | 'mac'>;
export type PassWrap = v.InferOutput<typeof PassWrap>;
export type RecoveryWrap = v.InferOutput<typeof RecoveryWrap>;
export type PasskeyWrap = v.InferOutput<typeof PasskeyWrap>;
export type Wrap = Keyset['wraps'][number];

export const isPassWrap = (wrap: Wrap): wrap is PassWrap => wrap.kind === 'pass';
export const isRecoveryWrap = (wrap: Wrap): wrap is RecoveryWrap => wrap.kind === 'rec';
export const isPasskeyWrap = (wrap: Wrap): wrap is PasskeyWrap => wrap.kind === 'prf';

/** Checks form and floors; whether it is authentic only shows once the root key is known (`keyset-seal.ts`). */
export function parseKeyset(value: unknown): Result<Keyset, 'keyset-damaged' | 'newer-version'> {
  const parsed = v.safeParse(KeysetV1, value);
  if (parsed.success) return done(parsed.output);
  return refused(v.is(Newer, value) ? 'newer-version' : 'keyset-damaged');
}

/** Epoch ids, newest first; the first one seals. */
export const epochIds = (keyset: KeysetBody): readonly number[] =>
  [...keyset.epochs].sort((a, b) => b.n - a.n || b.kid - a.kid).map((epoch) => epoch.kid);

/** The body as it is summed and authenticated. */
export const bodyOf = ({ sum: _sum, mac: _mac, ...body }: Keyset): KeysetBody => body;

export const asJson = (keyset: Keyset | KeysetBody): Json => keyset as unknown as Json;
