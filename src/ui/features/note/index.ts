/** Notes in the side panel. */
export { NoteTab } from './note-tab';
