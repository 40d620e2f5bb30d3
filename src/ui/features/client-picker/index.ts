/** Which client the panel works for. */
export { ClientBar } from './client-bar';
