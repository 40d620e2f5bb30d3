/** One string that is a telephone number: the target of a tel: or sms: link, a value of structured data, typed text. */
import type { PhoneValue } from '../../domain/resource/resource-draft';
import { findPhones } from './find-phones';
import { readNumber } from './read-number';
import { linkedCode, shortCode } from './short-codes';

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a stray "%" is simply part of what was written
  }
}

/**
 * Reads `written` ("tel:+1-206-555-0134;ext=5", "2065550134,,5", "988"). Null when it holds no number. The type is
 * 'text' for an sms: link, else what the words say.
 */
export function readPhone(written: string, region = 'US'): PhoneValue | null {
  const scheme = /^\s*(tel|sms|callto|fax|whatsapp):(?:\/\/)?/i.exec(written);
  const body = scheme ? (decode(written.slice(scheme[0].length)).split('?')[0] ?? '') : written;
  const type = scheme?.[1]?.toLowerCase() === 'sms' ? 'text' : scheme?.[1]?.toLowerCase() === 'fax' ? 'fax' : null;
  const value = (number: string, extension: string | null): PhoneValue => ({
    number,
    extension,
    type: type ?? 'voice',
    as_written: body.trim(),
  });
  if (scheme) {
    const [, main = '', pause] = /^([^,;pxw]*)(?:[,;pxw]+(?:ext=)?(\d{1,7}))?/i.exec(body) ?? [];
    const short = shortCode(main, region) || linkedCode(main.trim());
    if (short) return value(short, null);
    const number = readNumber(main, region);
    if (number) return value(number, pause ?? null);
  }
  const found = findPhones(body, region)[0]?.value;
  return found ? { ...found, ...(type ? { type } : {}) } : null;
}
