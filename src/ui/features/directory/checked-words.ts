import { dayOf, formatDay, m } from '../../../i18n';

/** "Last checked Nov 21, 2026", or that nobody has. */
export const checkedWords = (moment: string | undefined): string =>
  moment ? m.directory_last_checked({ day: formatDay(dayOf(moment)) }) : m.directory_never_checked();
