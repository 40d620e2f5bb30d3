/** What opens the vault: passphrase, recovery key, passkeys, and the key that seals. */
export { KeysSection } from './keys-section';
export { RecoveryKeyScreen } from './recovery-key-screen';
