/** First run. */
export { WelcomeScreen } from './welcome-screen';
