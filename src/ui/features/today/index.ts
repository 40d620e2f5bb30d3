/** What is due, and why. */
export { TodayScreen } from './today-screen';
