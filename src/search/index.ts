/**
 * The door to search: an index of clients and resources that lives in memory only and is emptied at the lock.
 * Accents and case do not matter, beginnings of words and slips of the pen are found, phone numbers by any of their
 * usual pieces.
 */
export { createSearch, type Search, type SearchOptions } from './create-search';
