/**
 * The passphrase or the recovery key. The only field that lets a password manager in: it welcomes paste, can be
 * shown, and is never cut short.
 */
import type { Ref } from 'preact';
import { useState } from 'preact/hooks';
import { m } from '../../../i18n';
import { Button } from '../button';
import { type FieldBase, FieldFrame, useFieldTies } from './frame';

export interface PassphraseFieldProps extends FieldBase {
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** 'new' lets a password manager offer and keep one, 'current' lets it fill in, 'typed' keeps it out. */
  readonly purpose: 'new' | 'current' | 'typed';
  readonly inputRef?: Ref<HTMLInputElement>;
}

const AUTOCOMPLETE = { new: 'new-password', current: 'current-password', typed: 'off' } as const;

export function PassphraseField(props: PassphraseFieldProps) {
  const ties = useFieldTies(props);
  const [seen, setSeen] = useState(false);
  return (
    <FieldFrame field={props} ties={ties}>
      <div class="with-button">
        <input
          ref={props.inputRef}
          id={ties.id}
          class="input"
          type={(seen ? 'text' : 'password') as 'password'}
          autocomplete={AUTOCOMPLETE[props.purpose]}
          autocapitalize="off"
          spellcheck={false}
          value={props.value}
          disabled={props.disabled}
          aria-invalid={ties.error ? true : undefined}
          aria-describedby={ties.describedBy}
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
        <Button onClick={() => setSeen(!seen)} aria={{ 'aria-pressed': seen }}>
          {seen ? m.common_hide_password() : m.common_show_password()}
        </Button>
      </div>
    </FieldFrame>
  );
}
