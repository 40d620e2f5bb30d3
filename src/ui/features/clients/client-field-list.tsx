/** The fields of the client form, in the order a first call goes. */
import type { ClientFields } from '../../../app/clients/client-fields';
import { language, m } from '../../../i18n';
import { Field } from '../../components';

/** ISO 639-1 codes offered; anything else a record holds is kept. */
const SPOKEN = ['en', 'es', 'ar', 'zh', 'fr', 'ht', 'hi', 'ko', 'pt', 'ru', 'so', 'tl', 'uk', 'vi'] as const;

export interface ClientFieldListProps {
  readonly fields: ClientFields;
  readonly change: (part: Partial<ClientFields>) => void;
  readonly disabled: boolean;
}

export function ClientFieldList({ fields, change, disabled }: ClientFieldListProps) {
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
      <div class="field-row">
        {text('preferred', m.client_preferred(), { optional: true })}
        {text('pronouns', m.client_pronouns(), { optional: true })}
      </div>
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
      <Languages fields={fields} change={change} disabled={disabled} />
    </>
  );
}

function Languages({ fields, change, disabled }: ClientFieldListProps) {
  const spoken = fields.languages ?? [];
  const names = new Intl.DisplayNames(language.value, { type: 'language' });
  const offered = [...new Set([...SPOKEN, ...spoken])];
  return (
    <fieldset class="tick-set">
      <legend>{m.client_languages()}</legend>
      <div class="tick-grid">
        {offered.map((code) => (
          <Field
            key={code}
            kind="checkbox"
            label={names.of(code) ?? code}
            checked={spoken.includes(code)}
            disabled={disabled}
            onChange={(on) => change({ languages: on ? [...spoken, code] : spoken.filter((one) => one !== code) })}
          />
        ))}
      </div>
      <Field
        kind="checkbox"
        label={m.client_interpreter()}
        checked={fields.interpreter ?? false}
        disabled={disabled}
        onChange={(interpreter) => change({ interpreter })}
      />
    </fieldset>
  );
}
