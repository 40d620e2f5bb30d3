/**
 * The numbers of a resource. What is typed is kept as typed until it reads as a number; then the number is kept, and
 * the field goes on showing what was typed.
 */
import { useState } from 'preact/hooks';
import { readPhone } from '../../../domain/resource/phone-number';
import type { PhoneType } from '../../../domain/resource/resource-draft';
import type { FormPhone } from '../../../domain/resource/resource-form';
import { m } from '../../../i18n';
import { Button, Field, Icon } from '../../components';
import type { EditorProps } from './edit-fact';
import { PHONE_TYPES, phoneTypeWords, phoneWords } from './phone-words';

const BLANK: FormPhone = { number: '', extension: '', type: 'voice', as_written: '', description: '' };

export function EditPhones({ form, change }: EditorProps) {
  const phones = form.phones.length > 0 ? form.phones : [BLANK];
  const [typed, setTyped] = useState<readonly string[]>(() =>
    phones.map((phone) => phoneWords({ ...phone, extension: null })),
  );
  const put = (at: number, part: Partial<FormPhone>) =>
    change(
      'phones',
      phones.map((old, place) => (place === at ? { ...old, ...part } : old)),
    );
  const type = (at: number, text: string) => {
    setTyped(phones.map((_, place) => (place === at ? text : (typed[place] ?? ''))));
    const read = readPhone(text);
    put(at, read ? { number: read.number, ...(read.extension && { extension: read.extension }) } : { number: text });
  };
  const remove = (at: number) => {
    setTyped(typed.filter((_, place) => place !== at));
    change(
      'phones',
      phones.filter((_, place) => place !== at),
    );
  };
  const add = () => {
    setTyped([...typed, '']);
    change('phones', [...phones, BLANK]);
  };
  return (
    <>
      {phones.map((phone, at) => (
        <div class="phone-fields" key={at}>
          <Field
            type="tel"
            label={m.clip_edit_number()}
            value={typed[at] ?? phone.number}
            onInput={(text) => type(at, text)}
          />
          <Field
            label={m.clip_edit_extension()}
            value={phone.extension}
            onInput={(extension) => put(at, { extension })}
          />
          <Field<PhoneType>
            kind="select"
            label={m.clip_edit_phone_type()}
            value={phone.type}
            options={PHONE_TYPES.map((value) => ({ value, label: phoneTypeWords(value) }))}
            onChange={(value) => put(at, { type: value })}
          />
          <Button
            kind="quiet"
            label={m.clip_remove_item({ what: typed[at] || m.clip_edit_number() })}
            icon={<Icon name="close" />}
            onClick={() => remove(at)}
          />
        </div>
      ))}
      <Button kind="quiet" size="small" icon={<Icon name="plus" />} onClick={add}>
        {m.clip_add_phone()}
      </Button>
    </>
  );
}
