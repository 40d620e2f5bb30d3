/** Ways to reach a client: kept, changed, taken away. The phone and the e-mail of the first form are two of them. */
import type { Client } from '../../domain/client/client';
import {
  type ContactPoint,
  type ContactSystem,
  type ContactUse,
  contactPointsOf,
  isMain,
  type ReachPoint,
  waysOf,
} from '../../domain/client/contact-point';
import type { Json } from '../../domain/record/json';
import type { Id } from '../../domain/record/record';
import { typedOver } from '../../domain/record/typed-over';
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
  /** What the form began with: only what differs from it is written. Absent in the form of a new one. */
  readonly from?: Omit<ContactForm, 'from'>;
}

export const newContact = (app: App): ContactForm => ({
  key: app.platform.uuid(),
  system: 'phone',
  value: '',
  use: '',
  remark: '',
  rule: ruleFormOf(undefined),
});

export function contactFormOf({ key, system, value, use, remark, rule }: ReachPoint): ContactForm {
  const form = { key, system, value, use: use ?? '', remark: remark ?? '', rule: ruleFormOf(rule) } as const;
  return { ...form, from: form };
}

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

/** What was typed must have been checked. What came in from elsewhere while the form was open stays. */
export function keepContact(app: App, clientId: Id, form: ContactForm, draftKey?: DraftKey): Kept {
  const { key, from } = form;
  const typedPoint = pointOf(form);
  const before = from && pointOf(from);
  const set = (client: Client) => {
    const now = contactPointsOf(client).find((point) => point.key === key);
    const point = now ? typedOverPoint(before, typedPoint, now) : typedPoint;
    return { [`contacts/${key}`]: point as unknown as Json, ...(isMain(key) && { [key]: point.value }) };
  };
  return writeClient(app, clientId, 'contact_kept', set, draftKey);
}

function pointOf(form: Omit<ContactForm, 'from'>): ContactPoint {
  const system = isMain(form.key) ? form.key : form.system;
  const remark = typed(form.remark);
  const rule = ruleOf(form.rule, waysOf(system));
  return {
    system,
    value: form.value.trim(),
    ...(form.use && { use: form.use }),
    ...(remark && { remark }),
    ...(rule && { rule }),
  };
}

/** What stands there `now`, with what was typed over. A "never" that came in meanwhile is not typed away. */
function typedOverPoint(
  before: ContactPoint | undefined,
  after: ContactPoint,
  { key: _, ...now }: ReachPoint,
): ContactPoint {
  const point = typedOver<ContactPoint>(before, after, now) as unknown as ContactPoint;
  const never = now.rule?.never === true && !before?.rule?.never && (before ?? now).value === after.value;
  return never ? { ...point, rule: { ...point.rule, never } } : point;
}

export function removeContact(app: App, clientId: Id, key: string): Kept {
  const set = { [`contacts/${key}`]: undefined, ...(isMain(key) && { [key]: undefined }) };
  return writeClient(app, clientId, 'contact_removed', set);
}
