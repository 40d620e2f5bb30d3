/** Clipping: the tab of the side panel, and the screen of the full app for words and files without a page. */
export { ClipScreen } from './clip-screen';
export { ClipTab } from './clip-tab';
