import { language } from '../../../i18n';

/** "Monday"; 0 is Sunday. The second of August 2026 is one. */
export function dayName(weekday: number): string {
  const day = new Date(Date.UTC(2026, 7, 2 + weekday, 12));
  const name = new Intl.DateTimeFormat(language.value, { weekday: 'long', timeZone: 'UTC' }).format(day);
  return name.charAt(0).toLocaleUpperCase(language.value) + name.slice(1);
}
