/** Argon2id (RFC 9106) by hash-wasm. A file of its own, loaded when a passphrase is typed and not before. */
import { argon2id } from 'hash-wasm';
import { KEY_BYTES } from './keys';
import type { PassWrap } from './keyset';

/** 32 bytes; takes about 0.3 s at 64 MiB, on the thread that calls. */
export const deriveFromPassphrase = (
  password: Uint8Array,
  salt: Uint8Array,
  { kib, passes, lanes }: PassWrap['kdf'],
): Promise<Uint8Array> =>
  argon2id({
    password,
    salt,
    memorySize: kib,
    iterations: passes,
    parallelism: lanes,
    hashLength: KEY_BYTES,
    outputType: 'binary',
  });
