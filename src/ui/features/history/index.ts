/** What was changed, when, on which device, from what to what, and the way back. */
export { HistoryScreen } from './history-screen';
