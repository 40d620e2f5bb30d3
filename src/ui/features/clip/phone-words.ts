/** Telephone numbers as people read them. */
import { readPhone } from '../../../domain/resource/phone-number';
import type { PhoneType, PhoneValue } from '../../../domain/resource/resource-draft';
import { m } from '../../../i18n';

/** "(213) 555-0134" for numbers of the North American plan, "+44 20 7946 0958" kept as written elsewhere, "2-1-1". */
export function phoneWords(phone: Pick<PhoneValue, 'number' | 'extension'> & { readonly as_written?: string }): string {
  const american = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(phone.number);
  const code = /^[2-9]11$/.test(phone.number);
  const written = american
    ? `(${american[1]}) ${american[2]}-${american[3]}`
    : code
      ? [...phone.number].join('-')
      : phone.as_written || phone.number;
  return phone.extension ? `${written}, ${m.clip_phone_extension({ extension: phone.extension })}` : written;
}

export const PHONE_TYPE_WORDS: Readonly<Record<PhoneType, () => string>> = {
  voice: m.clip_phone_voice,
  fax: m.clip_phone_fax,
  text: m.clip_phone_text,
  cell: m.clip_phone_cell,
  video: m.clip_phone_video,
  pager: m.clip_phone_pager,
  textphone: m.clip_phone_textphone,
};
export const PHONE_TYPES = Object.keys(PHONE_TYPE_WORDS) as readonly PhoneType[];

/** "Fax", "Text", "TTY". */
export const phoneTypeWords = (type: PhoneType): string => PHONE_TYPE_WORDS[type]();

/** A number as a person typed it, written the usual way where it reads as one. */
export function phoneText(typed: string): string {
  const read = readPhone(typed);
  return read ? phoneWords({ ...read, as_written: typed }) : typed;
}
