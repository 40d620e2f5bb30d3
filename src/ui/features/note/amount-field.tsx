/** A number of minutes or miles; what is none stays as it was typed and is said to be none. */
import { useState } from 'preact/hooks';
import { readAmount } from '../../../domain/note/typed-amount';
import { m } from '../../../i18n';
import { Field } from '../../components';

export interface AmountFieldProps {
  readonly label: string;
  readonly amount: number | undefined;
  readonly most: number;
  readonly step: 1 | 0.1;
  readonly onAmount: (amount: number | undefined) => void;
}

export function AmountField({ label, amount, most, step, onAmount }: AmountFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const read = (text: string) => (text.trim() === '' ? undefined : readAmount(text, most, step));
  return (
    <Field
      label={label}
      optional
      {...(wrong && { error: m.note_amount_wrong() })}
      value={typed ?? amount?.toString() ?? ''}
      onInput={(text) => {
        setTyped(text);
        setWrong(false);
        const next = read(text);
        if (next !== null) onAmount(next);
      }}
      onBlur={() => {
        if (typed !== null && read(typed) === null) setWrong(true);
        else setTyped(null);
      }}
    />
  );
}
