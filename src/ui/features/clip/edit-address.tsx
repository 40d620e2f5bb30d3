/** The parts of an address, in the order of an envelope. */
import type { FormAddress } from '../../../domain/resource/resource-form';
import { m } from '../../../i18n';
import { Field } from '../../components';
import type { EditorProps } from './edit-fact';

export function EditAddress({ form, change }: EditorProps) {
  const { address } = form;
  const part = (name: keyof FormAddress) => ({
    value: address[name],
    onInput: (text: string) => change('address', { ...address, [name]: text }),
  });
  return (
    <>
      <Field label={m.clip_edit_address_1()} {...part('address_1')} />
      <Field label={m.clip_edit_address_2()} optional {...part('address_2')} />
      <Field label={m.clip_edit_city()} {...part('city')} />
      <div class="pair">
        <Field short label={m.clip_edit_state()} {...part('state_province')} />
        <Field short label={m.clip_edit_postal()} {...part('postal_code')} />
      </div>
      <Field label={m.clip_edit_attention()} optional {...part('attention')} />
      <Field short label={m.clip_edit_country()} optional {...part('country')} />
    </>
  );
}
