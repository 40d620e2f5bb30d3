/**
 * The one field of the product, in all its kinds. Whatever is typed anywhere goes through here, so that the browser's
 * own memory stays off: what it keeps for restoring a session would lie unsealed on the disk.
 */
import { Checkbox, type CheckboxProps } from './checkbox';
import { PassphraseField, type PassphraseFieldProps } from './passphrase-field';
import { RadioGroup, type RadioGroupProps } from './radio-group';
import { SelectField, type SelectFieldProps } from './select-field';
import { TextArea, type TextAreaProps } from './text-area';
import { TextField, type TextFieldProps } from './text-field';

export type FieldProps<Value extends string = string> =
  | ({ readonly kind?: 'text' } & TextFieldProps)
  | ({ readonly kind: 'textarea' } & TextAreaProps)
  | ({ readonly kind: 'select' } & SelectFieldProps<Value>)
  | ({ readonly kind: 'radios' } & RadioGroupProps<Value>)
  | ({ readonly kind: 'checkbox' } & CheckboxProps)
  | ({ readonly kind: 'passphrase' } & PassphraseFieldProps);

export function Field<Value extends string = string>(props: FieldProps<Value>) {
  switch (props.kind) {
    case 'textarea':
      return <TextArea {...props} />;
    case 'select':
      return <SelectField {...props} />;
    case 'radios':
      return <RadioGroup {...props} />;
    case 'checkbox':
      return <Checkbox {...props} />;
    case 'passphrase':
      return <PassphraseField {...props} />;
    default:
      return <TextField {...props} />;
  }
}
