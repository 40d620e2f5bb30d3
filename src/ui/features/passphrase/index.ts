/** Choosing a passphrase, at the first run and later. */
export { NewPassphrase } from './new-passphrase';
