/**
 * The door to words: the compiled message catalogue `m` (one typed function per message, English and Spanish),
 * the language switch, and dates and numbers in that language. Messages live in `messages/<language>/<area>.json`,
 * keys are "<area>_<name>"; `npm run i18n` compiles them.
 */
export { m } from './compiled/messages.js';
export {
  dayOf,
  firstWeekday,
  formatBytes,
  formatDay,
  formatList,
  formatLongDay,
  formatMinutes,
  formatMoment,
  formatMonth,
  formatNumber,
  formatPercent,
  formatPlainNumber,
  formatRelativeDay,
  formatShortDay,
  formatTime,
  formatWeekday,
} from './format';
export { bestLanguage, LANGUAGES, type Language, language, setLanguage } from './language';
