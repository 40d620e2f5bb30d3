/** Every way to reach the client, with what was said about each. */
import { useLocation } from 'wouter-preact';
import {
  type ContactRefusal,
  checkContact,
  contactFormOf,
  keepContact,
  newContact,
  removeContact,
} from '../../../app/people/contacts';
import type { Client } from '../../../domain/client/client';
import {
  CONTACT_SYSTEMS,
  CONTACT_USES,
  type ContactSystem,
  type ContactUse,
  contactPointsOf,
  isMain,
  reachPointsOf,
  waysOf,
} from '../../../domain/client/contact-point';
import { displayName } from '../../../domain/client/names';
import { hasRule } from '../../../domain/client/safe-contact';
import { m } from '../../../i18n';
import { Field, Menu, Row, Tag } from '../../components';
import { useApp, useOutcome } from '../../hooks';
import { historyPath } from '../../shell/paths';
import type { WrongWords } from '../wrong-words';
import { PartForm, type PartOf } from './part-form';
import { PartSection } from './part-section';
import { SYSTEM_WORDS, USE_WORDS, wordOf } from './people-words';
import { pointText } from './point-text';
import { ReachButton } from './reach-button';
import { RULE_WRONG, RuleFields } from './rule-fields';

const WRONG: WrongWords<ContactRefusal> = {
  ...RULE_WRONG,
  'value-missing': ['value', m.people_need_value],
  'phone-wrong': ['value', m.people_need_phone],
  'email-wrong': ['value', m.people_need_email],
};

export function ContactSection({ client }: { readonly client: Client }) {
  const app = useApp();
  const outcome = useOutcome();
  const [, go] = useLocation();
  const points = reachPointsOf(client);
  const remove = async (key: string) => {
    outcome(await removeContact(app, client.id, key), m.change_contact_removed());
  };
  return (
    <PartSection
      title={m.people_reach_title()}
      add={m.people_reach_add()}
      none={m.people_reach_none()}
      form={(entry, onDone) => <ContactForm client={client} entry={entry} onDone={onDone} />}
      rows={(change) =>
        points.map((point) => {
          const what = point.rule?.never ? m.people_reach_hidden() : pointText(point);
          return (
            <Row
              key={point.key}
              title={
                <>
                  <small class="block">{wordOf(SYSTEM_WORDS, point.system)}</small>
                  <ReachButton point={point} name={displayName(client)} words={client.safeContact} withRule />
                </>
              }
              tag={!hasRule(point.rule) && <Tag tone="check">{m.people_no_rule()}</Tag>}
              actions={
                <Menu
                  label={m.people_more({ what })}
                  items={[
                    { label: m.people_change(), onChoose: () => change(point.key) },
                    { label: m.history_open(), onChoose: () => go(historyPath('client', client.id)) },
                    { label: m.people_remove(), danger: true, onChoose: () => void remove(point.key) },
                  ]}
                />
              }
            />
          );
        })
      }
    />
  );
}

function ContactForm(props: PartOf) {
  const { client, entry } = props;
  const app = useApp();
  const stored = contactPointsOf(client).find(({ key }) => key === entry);
  return (
    <PartForm
      {...props}
      part="contact"
      initial={() => (stored ? contactFormOf(stored) : newContact(app))}
      title={m.people_reach_add()}
      wrong={WRONG}
      check={checkContact}
      keep={keepContact}
      saved={m.change_contact_kept()}
    >
      {({ form, change, disabled, text }) => (
        <>
          <div class="field-row">
            <Field<ContactSystem>
              kind="select"
              label={m.people_system()}
              value={form.system}
              disabled={disabled || isMain(form.key)}
              options={CONTACT_SYSTEMS.map((value) => ({ value, label: SYSTEM_WORDS[value]() }))}
              onChange={(system) => change({ system })}
            />
            <Field<ContactUse>
              kind="select"
              label={m.people_use()}
              empty=""
              value={form.use}
              disabled={disabled}
              options={CONTACT_USES.map((value) => ({ value, label: USE_WORDS[value]() }))}
              onChange={(use) => change({ use })}
            />
          </div>
          <Field
            name="value"
            label={form.system === 'mail' ? m.people_address() : m.people_value()}
            {...(form.system === 'phone' && { type: 'tel' as const })}
            value={form.value}
            disabled={disabled}
            onInput={(value) => change({ value })}
          />
          {text('remark', m.people_contact_remark(), { hint: m.people_contact_remark_hint(), optional: true })}
          <RuleFields
            rule={form.rule}
            ways={waysOf(form.system)}
            disabled={disabled}
            change={(rule) => change({ rule })}
          />
        </>
      )}
    </PartForm>
  );
}
