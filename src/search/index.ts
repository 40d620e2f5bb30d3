/**
 * The door to search: an index of clients and resources, and one of all notes. Both live in memory only; what of the second
 * is kept on the disk is sealed by the caller. Accents and case do not matter, beginnings of words and slips of the pen are
 * found, phone numbers by any of their usual pieces.
 */
export { createSearch, type Search, type SearchHit, type SearchKind, type SearchOptions } from './create-search';
export { createNoteIndex, type NoteIndex } from './notes/note-index';
export { noteWords } from './notes/note-words';
export type { IndexedNote, Segment } from './notes/segment';
export { INDEX_FORM, readSegment, writeSegment } from './notes/segment-bytes';
