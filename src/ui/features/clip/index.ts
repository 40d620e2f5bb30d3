/** Clipping in the side panel. */
export { ClipTab } from './clip-tab';
