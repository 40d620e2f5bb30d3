/** The door of the vault: the only leaf that uses crypto.subtle. Keys go in, sealed bytes come out. */
export { base64, fromBase64, randomBytes, sameBytes } from './bytes';
export {
  changeKeyset,
  type KeysetChange,
  passkeyChange,
  passphraseChange,
  recoveryChange,
} from './change-keyset';
export { sealedUnder } from './envelope';
export { rootHandle } from './keys';
export { epochIds, type Keyset, type PasskeyWrap, parseKeyset } from './keyset';
export { isAuthentic, joinKeysets } from './keyset-seal';
export { makeVault, type NewVault } from './make-vault';
export { type ClosableVault, openVault, VaultLocked } from './open-keys';
export type { OpenVault, SealContext, VaultHandle } from './open-vault';
export {
  type Agreement,
  agree,
  commitmentTo,
  keepsCommitment,
  newPairingSide,
  PairingOffer,
  type PairingSide,
} from './pairing';
export { type PassphraseLevel, passphraseStrength } from './passphrase-strength';
export { generatePassphrase } from './passphrase-words';
export { readRecoveryKey } from './recovery-key';
export { type ChannelEnd, channelEnd, drawConnection } from './sealed-channel';
export { sha256 } from './sha256';
export { type UnlockRefusal, unlockRoot } from './unlock';
export { unlockRootWithPasskey } from './unlock-passkey';
export { type PasskeyToAsk, passkeysToAsk, type WaysIn, waysIn } from './ways-in';
