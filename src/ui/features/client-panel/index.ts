/** The client at a glance, in the side panel. */
export { ClientTab } from './client-tab';
