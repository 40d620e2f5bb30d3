/** How long the timer has been running, for the eye. What is kept are the moments; this only counts from one. */
import { useEffect, useState } from 'preact/hooks';
import type { Moment } from '../../../domain/record/record';
import { formatTime, m } from '../../../i18n';
import { useApp } from '../../hooks';

export function Running({ since }: { readonly since: Moment }) {
  const { platform } = useApp();
  const [at, setAt] = useState(platform.now());
  useEffect(() => {
    const tick = setInterval(() => setAt(platform.now()), 1_000);
    return () => clearInterval(tick);
  }, [platform]);
  return (
    <b class="running">
      <span class="hidden-text">{m.note_timer_running({ time: formatTime(since) })}</span>
      <span aria-hidden="true">● {elapsed(at - Date.parse(since))}</span>
    </b>
  );
}

/** "06:12", "1:06:12". */
export function elapsed(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1_000));
  const two = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60];
  return `${hours > 0 ? `${hours}:` : ''}${two(minutes)}:${two(seconds % 60)}`;
}
