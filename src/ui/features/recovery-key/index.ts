/** The recovery key as it is shown. */
export { ShownKey } from './shown-key';
