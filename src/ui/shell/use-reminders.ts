/** While the app is open: what is due is counted for the icon and the daily notification. Loaded when there is time. */
import { useEffect } from 'preact/hooks';
import { language, m } from '../../i18n';
import { useApp } from '../hooks';

const words = {
  counted: (count: number) => (count === 0 ? m.today_nothing_now() : m.remind_counted({ count })),
  plain: () => m.remind_plain(),
};

export function useReminders(): void {
  const app = useApp();
  const tongue = language.value;
  useEffect(() => {
    let here = true;
    let stop: (() => void) | undefined;
    const begin = async () => {
      const reminders = await app.platform.reminders?.();
      const { keepReminders } = await import('../../app/today/keep-reminders');
      if (here && reminders) stop = keepReminders(app, reminders, words);
    };
    void begin();
    return () => {
      here = false;
      stop?.();
    };
  }, [app, tongue]);
}
