/**
 * The fields of one fact, in place of its value. Each change goes into the draft as it is typed; Done and Esc only
 * fold the fields away again.
 */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ResourceField, ResourceForm, ResourceValues } from '../../../domain/resource/resource-form';
import { m } from '../../../i18n';
import { Button, Field } from '../../components';
import { EditAddress } from './edit-address';
import { EditCategories, EditLanguages } from './edit-codes';
import { EditEmails } from './edit-emails';
import { EditHours } from './edit-hours';
import { EditPhones } from './edit-phones';
import { type FactName, factLabel } from './facts';

export type ChangeField = <F extends ResourceField>(field: F, value: ResourceValues[F]) => void;

export interface EditorProps {
  readonly form: ResourceForm;
  readonly change: ChangeField;
}

export function EditFact(props: EditorProps & { readonly name: FactName; readonly onDone: () => void }) {
  const box = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => {
    box.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  }, []);
  return (
    <fieldset
      class="edit-fact"
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        event.stopPropagation();
        props.onDone();
      }}
    >
      <legend class="hidden-text">{m.clip_edit_fact({ what: factLabel(props.name) })}</legend>
      <EditorOf {...props} />
      <div class="buttons">
        <Button size="small" onClick={props.onDone}>
          {m.clip_editing_done()}
        </Button>
      </div>
    </fieldset>
  );
}

function EditorOf({ name, form, change }: EditorProps & { readonly name: FactName }) {
  switch (name) {
    case 'service':
      return (
        <>
          <Field label={m.clip_edit_name()} value={form.name} onInput={(text) => change('name', text)} />
          <Field
            label={m.clip_edit_organization()}
            optional
            value={form.organization}
            onInput={(text) => change('organization', text)}
          />
        </>
      );
    case 'phones':
      return <EditPhones form={form} change={change} />;
    case 'emails':
      return <EditEmails form={form} change={change} />;
    case 'address':
      return <EditAddress form={form} change={change} />;
    case 'hours':
      return <EditHours form={form} change={change} />;
    case 'languages':
      return <EditLanguages form={form} change={change} />;
    case 'categories':
      return <EditCategories form={form} change={change} />;
    case 'url':
      return <Field type="url" label={m.clip_edit_url()} value={form.url} onInput={(text) => change('url', text)} />;
    default:
      return <EditText name={name} form={form} change={change} />;
  }
}

const TEXT_LABELS = {
  eligibility: m.clip_edit_eligibility,
  documents: m.clip_edit_documents,
  fees: m.clip_edit_fees,
  application: m.clip_edit_application,
  area: m.clip_edit_area,
  accessibility: m.clip_edit_accessibility,
  description: m.clip_edit_description,
  services: m.clip_edit_services,
} as const;

function EditText({ name, form, change }: EditorProps & { readonly name: keyof typeof TEXT_LABELS }) {
  return (
    <Field
      kind="textarea"
      rows={2}
      label={TEXT_LABELS[name]()}
      value={form[name]}
      onInput={(text) => change(name, text)}
    />
  );
}
