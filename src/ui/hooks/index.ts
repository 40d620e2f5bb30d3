/** How screens reach the application. */
export { AppContext, useApp } from './use-app';
export { fieldsOf, useDraft } from './use-draft';
export { useOneAtATime } from './use-one-at-a-time';
export { undoChange, useOutcome } from './use-outcome';
export { useRecords } from './use-records';
export { type Command, keyName, useShortcut } from './use-shortcut';
export { useTitle } from './use-title';
