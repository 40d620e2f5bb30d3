/** Ways to reach a client: kept, changed, taken away. The phone and the e-mail of the first form are two of them. */
import {
  type ContactPoint,
  type ContactSystem,
  type ContactUse,
  isMain,
  type ReachPoint,
  waysOf,
} from '../../domain/client/contact-point';
import type { Json } from '../../domain/record/json';
import type { Id } from '../../domain/record/record';
import { digitsOf } from '../../domain/text/fold';
import type { App, DraftKey } from '../app';
import { typed } from '../clients/client-fields';
import { checkRule, type RuleForm, type RuleRefusal, ruleFormOf, ruleOf } from './rule-form';
import { type Kept, writeClient } from './write-client';

export interface ContactForm {
  /** Reserved when the form opens, so that saving twice is one entry. */
  readonly key: string;
  readonly system: ContactSystem;
  readonly value: string;
  readonly use: ContactUse | '';
  readonly remark: string;
  readonly rule: RuleForm;
}

export const newContact = (app: App): ContactForm => ({
  key: app.platform.uuid(),
  system: 'phone',
  value: '',
  use: '',
  remark: '',
  rule: ruleFormOf(undefined),
});

export const contactFormOf = ({ key, system, value, use, remark, rule }: ReachPoint): ContactForm => ({
  key,
  system,
  value,
  use: use ?? '',
  remark: remark ?? '',
  rule: ruleFormOf(rule),
});

export type ContactRefusal = 'value-missing' | 'phone-wrong' | 'email-wrong' | RuleRefusal;

export function checkContact({ system, value, rule }: ContactForm): readonly ContactRefusal[] {
  if (value.trim() === '') return ['value-missing', ...checkRule(rule)];
  const noPhone = system === 'phone' && digitsOf(value).length < 3;
  const noEmail = system === 'email' && !/^[^\s@]+@[^\s@]+$/.test(value.trim());
  return [
    ...(noPhone ? (['phone-wrong'] as const) : []),
    ...(noEmail ? (['email-wrong'] as const) : []),
    ...checkRule(rule),
  ];
}

/** What was typed must have been checked. */
export function keepContact(app: App, clientId: Id, form: ContactForm, draftKey?: DraftKey): Kept {
  const { key } = form;
  const system = isMain(key) ? key : form.system;
  const value = form.value.trim();
  const remark = typed(form.remark);
  const rule = ruleOf(form.rule, waysOf(system));
  const point: ContactPoint = {
    system,
    value,
    ...(form.use && { use: form.use }),
    ...(remark && { remark }),
    ...(rule && { rule }),
  };
  const set = { [`contacts/${key}`]: point as unknown as Json, ...(isMain(key) && { [key]: value }) };
  return writeClient(app, clientId, 'contact_kept', set, draftKey);
}

export function removeContact(app: App, clientId: Id, key: string): Kept {
  const set = { [`contacts/${key}`]: undefined, ...(isMain(key) && { [key]: undefined }) };
  return writeClient(app, clientId, 'contact_removed', set);
}
