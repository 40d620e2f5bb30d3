/** The door of the vault: the only leaf that uses crypto.subtle. Keys go in, sealed bytes come out. */
export { sameBytes } from './bytes';
export { rootHandle } from './keys';
export { epochIds, type Keyset, parseKeyset } from './keyset';
export { isAuthentic, joinKeysets } from './keyset-seal';
export { makeVault, type NewVault } from './make-vault';
export { type ClosableVault, openVault, VaultLocked } from './open-keys';
export type { OpenVault, SealContext, VaultHandle } from './open-vault';
export { type PassphraseLevel, passphraseStrength } from './passphrase-strength';
export { generatePassphrase } from './passphrase-words';
export { readRecoveryKey } from './recovery-key';
export { sha256 } from './sha256';
export { changePassphrase, type UnlockRefusal, unlockRoot } from './unlock';
