import './today.css';

/** What is due, and why. */
export { RulesSection } from './rules-section';
export { TodayScreen } from './today-screen';
