/** The field for a new passphrase, within a form: strength shown while typing, words offered, paste welcome. */
import { useState } from 'preact/hooks';
import { generatePassphrase, passphraseStrength } from '../../../app/passphrase';
import { language, m } from '../../../i18n';
import { Button, Field } from '../../components';
import { StrengthMeter } from './strength-meter';

export interface NewPassphraseProps {
  /** Name of the field in its form. */
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
}

export function NewPassphrase({ name, label, value, onInput }: NewPassphraseProps) {
  const [offered, setOffered] = useState<string>();
  return (
    <>
      <Field
        kind="passphrase"
        purpose="new"
        name={name}
        label={label}
        hint={m.welcome_pass_hint()}
        value={value}
        onInput={onInput}
      />
      {value !== '' && <StrengthMeter level={passphraseStrength(value).level} />}
      {offered && (
        <div class="stack tight" role="status">
          <span class="soft">{m.welcome_pass_offered()}</span>
          <p class="key-text" lang={language.value}>
            {offered}
          </p>
        </div>
      )}
      <div class="buttons">
        {offered && <Button onClick={() => onInput(offered)}>{m.welcome_pass_use()}</Button>}
        <Button onClick={() => void generatePassphrase(language.value).then(setOffered)}>
          {offered ? m.welcome_pass_offer_again() : m.welcome_pass_offer()}
        </Button>
      </div>
    </>
  );
}
