/** Times as people type them ("2:30p", "14.30", "1430", "half" is not understood) into "HH:MM". */

const SHAPE = /^(\d{1,2})(?:[:.h ]?([0-5]\d))?\s*(?:([ap])\.?\s*(?:m\.?)?|h|hrs?|uhr)?$/;

/**
 * "HH:MM" on a 24-hour clock, or null when it is no time of day. Without am or pm the 24-hour clock is meant, except
 * that a bare hour from 1 to 6 ("2", "2:30") is the afternoon: nobody visits a client at two at night without
 * saying so.
 */
export function readTime(typed: string): string | null {
  const text = typed.trim().toLowerCase();
  if (text === 'noon' || text === 'mediodía' || text === 'mediodia') return '12:00';
  if (text === 'midnight' || text === 'medianoche') return '00:00';
  const match = SHAPE.exec(text);
  if (!match) return null;
  let hour = Number(match[1]);
  const half = match[3];
  if (half && (hour < 1 || hour > 12)) return null;
  if (half === 'p' && hour < 12) hour += 12;
  if (half === 'a' && hour === 12) hour = 0;
  const twelveHourStyle = !half && !/^0/.test(text) && !/^\d{4}/.test(text) && !/h|u/.test(text);
  if (twelveHourStyle && hour >= 1 && hour <= 6) hour += 12;
  return hour > 23 ? null : `${String(hour).padStart(2, '0')}:${match[2] ?? '00'}`;
}
