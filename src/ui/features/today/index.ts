import './today.css';

/** What is due, and why. */
export { RemindersSection } from './reminders-section';
export { RulesSection } from './rules-section';
export { TodayScreen } from './today-screen';
