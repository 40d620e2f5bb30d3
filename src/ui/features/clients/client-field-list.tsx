/** The fields of the client form, in the order a first call goes. */
import type { ComponentChildren } from 'preact';
import type { ClientFields } from '../../../app/clients/client-fields';
import { language, m } from '../../../i18n';
import { Field } from '../../components';

/** ISO 639-1 codes offered; anything else a record holds is kept. */
const SPOKEN = ['en', 'es', 'ar', 'zh', 'fr', 'ht', 'hi', 'ko', 'pt', 'ru', 'so', 'tl', 'uk', 'vi'] as const;

export interface ClientFieldListProps {
  readonly fields: ClientFields;
  readonly change: (part: Partial<ClientFields>) => void;
  readonly disabled: boolean;
  /** Stands below the name: who it may be. */
  readonly belowName?: ComponentChildren;
}

export function ClientFieldList({ fields, change, disabled, belowName }: ClientFieldListProps) {
  const text = (
    name: 'given' | 'family' | 'preferred' | 'pronouns' | 'phone' | 'email' | 'postalCode' | 'identifier',
    label: string,
    extra: { readonly type?: 'tel' | 'email'; readonly short?: boolean; readonly optional?: boolean } = {},
  ) => (
    <Field
      name={name}
      label={label}
      value={fields[name] ?? ''}
      disabled={disabled}
      onInput={(value) => change({ [name]: value })}
      {...extra}
    />
  );
  return (
    <>
      <div class="field-row">
        {text('given', m.client_given())}
        {text('family', m.client_family())}
      </div>
      {belowName}
      <div class="field-row">
        {text('preferred', m.client_preferred(), { optional: true })}
        {text('pronouns', m.client_pronouns(), { optional: true })}
      </div>
      <Field
        name="otherNames"
        label={m.people_other_names()}
        hint={m.people_other_names_hint()}
        optional
        value={fields.otherNames ?? ''}
        disabled={disabled}
        onInput={(otherNames) => change({ otherNames })}
      />
      <div class="field-row">
        {text('phone', m.client_phone(), { type: 'tel', optional: true })}
        {text('email', m.client_email(), { type: 'email', optional: true })}
      </div>
      <Field
        name="safeContact"
        label={m.client_safe_contact()}
        hint={m.client_safe_contact_hint()}
        value={fields.safeContact ?? ''}
        disabled={disabled}
        onInput={(safeContact) => change({ safeContact })}
      />
      <div class="field-row">
        <Field
          type="date"
          name="birthDate"
          label={m.client_birth_date()}
          optional
          value={fields.birthDate ?? ''}
          disabled={disabled}
          onInput={(birthDate) => change({ birthDate })}
        />
        {text('postalCode', m.client_postal_code(), { short: true, optional: true })}
        {text('identifier', m.client_identifier(), { optional: true })}
      </div>
      <Languages
        label={m.client_languages()}
        chosen={fields.languages ?? []}
        disabled={disabled}
        onChange={(languages) => change({ languages })}
      />
      <Field
        kind="checkbox"
        label={m.client_interpreter()}
        checked={fields.interpreter ?? false}
        disabled={disabled}
        onChange={(interpreter) => change({ interpreter })}
      />
      <details>
        <summary>{m.people_languages_read()}</summary>
        <Languages
          label={m.people_languages_read_hint()}
          chosen={fields.languagesRead ?? []}
          disabled={disabled}
          onChange={(languagesRead) => change({ languagesRead })}
        />
      </details>
    </>
  );
}

interface LanguagesProps {
  readonly label: string;
  /** ISO 639-1 codes. */
  readonly chosen: readonly string[];
  readonly disabled: boolean;
  readonly onChange: (codes: readonly string[]) => void;
}

function Languages({ label, chosen, disabled, onChange }: LanguagesProps) {
  const names = new Intl.DisplayNames(language.value, { type: 'language' });
  const offered = [...new Set([...SPOKEN, ...chosen])];
  return (
    <fieldset class="tick-set">
      <legend>{label}</legend>
      <div class="tick-grid">
        {offered.map((code) => (
          <Field
            key={code}
            kind="checkbox"
            label={names.of(code) ?? code}
            checked={chosen.includes(code)}
            disabled={disabled}
            onChange={(on) => onChange(on ? [...chosen, code] : chosen.filter((one) => one !== code))}
          />
        ))}
      </div>
    </fieldset>
  );
}
