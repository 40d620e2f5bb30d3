/** One person around the client. An organization is chosen from the directory or typed. */
import {
  checkPerson,
  type PersonForm as Form,
  keepPerson,
  type PersonRefusal,
  personFormOf,
} from '../../../app/people/people';
import { DIRECTORY_TABLES, readResources } from '../../../app/resources/read-resources';
import { waysOf } from '../../../domain/client/contact-point';
import type { Household } from '../../../domain/person/household';
import { CARE_ROLES, type Person, type PersonRole, RELATIONS, type TalkAnswer } from '../../../domain/person/person';
import { m } from '../../../i18n';
import { Combobox, Field } from '../../components';
import { useApp, useRecords } from '../../hooks';
import { useHits } from '../../hooks/use-hits';
import type { FormParts } from '../draft-form';
import type { WrongWords } from '../wrong-words';
import { PartForm, type PartOf } from './part-form';
import { ROLE_WORDS } from './people-words';
import { RULE_WRONG, RuleFields } from './rule-fields';

const WRONG: WrongWords<PersonRefusal> = {
  ...RULE_WRONG,
  'name-missing': ['name', m.people_need_name],
  'role-missing': ['role', m.people_need_role],
  'until-wrong-day': ['last-day', m.people_need_day],
};

const ROLES = [
  ...RELATIONS.map((value) => ({ value, group: m.people_group_support })),
  ...CARE_ROLES.map((value) => ({ value, group: m.people_group_care })),
] as const;

export interface PersonFormProps extends PartOf {
  readonly person: Person | undefined;
  readonly household: Household | undefined;
}

export function PersonForm({ person, household, ...part }: PersonFormProps) {
  const app = useApp();
  return (
    <PartForm<Form, PersonRefusal>
      {...part}
      part="person"
      initial={() => personFormOf(part.entry || app.platform.uuid(), person, household)}
      title={m.people_add()}
      wrong={WRONG}
      check={checkPerson}
      keep={keepPerson}
      saved={m.change_person_kept()}
    >
      {(parts) => <Fields {...parts} />}
    </PartForm>
  );
}

function Fields({ form, change, disabled, text }: FormParts<Form>) {
  const ways = [...(form.phone.trim() ? waysOf('phone') : []), ...(form.email.trim() ? waysOf('email') : [])];
  return (
    <>
      <div class="field-row">
        {text('name', m.people_name())}
        <Field<PersonRole>
          kind="select"
          name="role"
          label={m.people_role()}
          empty=""
          value={form.role}
          disabled={disabled}
          options={ROLES.map(({ value, group }) => ({ value, label: ROLE_WORDS[value](), group: group() }))}
          onChange={(role) => change({ role })}
        />
      </div>
      {text('roleWords', m.people_role_words(), { hint: m.people_role_words_hint(), optional: true })}
      <Organization form={form} change={change} disabled={disabled} />
      <Field
        kind="checkbox"
        label={m.people_lives_with()}
        checked={form.livesWith}
        disabled={disabled}
        onChange={(livesWith) => change({ livesWith })}
      />
      <Field
        kind="checkbox"
        label={m.people_is_emergency()}
        checked={form.emergency}
        disabled={disabled}
        onChange={(emergency) => change({ emergency })}
      />
      <Field<TalkAnswer>
        kind="radios"
        label={m.people_may_talk()}
        hint={m.people_may_talk_hint()}
        value={form.mayTalk}
        disabled={disabled}
        options={[
          { value: 'yes', label: m.field_yes() },
          { value: 'no', label: m.field_no() },
          { value: 'asked-declined', label: m.assess_declined() },
          { value: 'asked-unknown', label: m.assess_unknown() },
          { value: 'not-asked', label: m.assess_not_asked() },
        ]}
        onChange={(mayTalk) => change({ mayTalk })}
      />
      <div class="field-row">
        {text('phone', m.client_phone(), { type: 'tel', optional: true })}
        {text('email', m.client_email(), { type: 'email', optional: true })}
      </div>
      {ways.length > 0 && (
        <RuleFields rule={form.rule} ways={ways} disabled={disabled} change={(rule) => change({ rule })} />
      )}
      <Field
        kind="textarea"
        rows={2}
        label={m.people_remark()}
        optional
        value={form.remark}
        disabled={disabled}
        onInput={(remark) => change({ remark })}
      />
      {text('until', m.people_until(), { name: 'last-day', type: 'date', hint: m.people_until_hint(), optional: true })}
    </>
  );
}

function Organization({ form, change, disabled }: Pick<FormParts<Form>, 'form' | 'change' | 'disabled'>) {
  const views = useRecords(DIRECTORY_TABLES, (records) => readResources(records));
  const { hits = [] } = useHits(form.serviceAtLocationId ? '' : form.organization, 'resource', 8);
  return (
    <Combobox
      label={m.people_organization()}
      hint={m.people_organization_hint()}
      optional
      disabled={disabled}
      text={form.organization}
      onText={(organization) => change({ organization, serviceAtLocationId: '' })}
      options={hits.flatMap(({ id }) => {
        const view = views?.get(id);
        return view ? [{ value: id, label: view.service.name, detail: view.organization.name }] : [];
      })}
      onChoose={({ value, label }) => change({ organization: label, serviceAtLocationId: value })}
    />
  );
}
