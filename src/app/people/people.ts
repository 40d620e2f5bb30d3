/** People around a client: kept, changed, put into the trash. Who lives with the client is the household's to say. */
import { waysOf } from '../../domain/client/contact-point';
import { type Household, livesIn } from '../../domain/person/household';
import { type Person, type PersonRole, type TalkAnswer, talkAnswer } from '../../domain/person/person';
import { createEdit, type Edit } from '../../domain/record/edit';
import type { Id, PlainDate } from '../../domain/record/record';
import type { Result } from '../../domain/record/result';
import { typedEdit } from '../../domain/record/typed-over';
import { isPlainDate } from '../../domain/time/plain-date';
import type { App, Committed, DraftKey, WriteFailure } from '../app';
import { typed } from '../clients/client-fields';
import { now } from '../clock';
import { commit, commitFrom } from '../committed';
import { revived } from '../revived';
import { checkRule, type RuleForm, type RuleRefusal, ruleFormOf, ruleOf } from './rule-form';
import type { Kept } from './write-client';

export interface PersonForm {
  /** Reserved when the form opens, so that saving twice is one person. */
  readonly personId: Id;
  readonly name: string;
  readonly role: PersonRole | '';
  readonly roleWords: string;
  /** Of the directory; "" where it was typed. */
  readonly serviceAtLocationId: Id;
  readonly organization: string;
  readonly phone: string;
  readonly email: string;
  readonly rule: RuleForm;
  readonly livesWith: boolean;
  readonly emergency: boolean;
  readonly mayTalk: TalkAnswer;
  readonly remark: string;
  readonly until: PlainDate;
  /** What the form began with: only what differs from it is written. Absent in the form of a new person. */
  readonly from?: Omit<PersonForm, 'from'>;
}

export function personFormOf(id: Id, person?: Person, household?: Household): PersonForm {
  const form: PersonForm = {
    personId: id,
    name: person?.name ?? '',
    role: person?.role ?? '',
    roleWords: person?.roleWords ?? '',
    serviceAtLocationId: person?.serviceAtLocationId ?? '',
    organization: person?.organization ?? '',
    phone: person?.phone ?? '',
    email: person?.email ?? '',
    rule: ruleFormOf(person?.rule),
    livesWith: livesIn(household, id),
    emergency: person?.emergency ?? false,
    mayTalk: talkAnswer(person ?? {}),
    remark: person?.remark ?? '',
    until: person?.until ?? '',
  };
  return person ? { ...form, from: form } : form;
}

export type PersonRefusal = 'name-missing' | 'role-missing' | 'until-wrong-day' | RuleRefusal;

export function checkPerson(form: PersonForm): readonly PersonRefusal[] {
  const checks: readonly [boolean, PersonRefusal][] = [
    [form.name.trim() === '', 'name-missing'],
    [form.role === '', 'role-missing'],
    [form.until !== '' && !isPlainDate(form.until), 'until-wrong-day'],
  ];
  return [...checks.flatMap(([is, why]) => (is ? [why] : [])), ...checkRule(form.rule)];
}

/** What was typed must have been checked. What came in from elsewhere while the form was open stays. */
export function keepPerson(app: App, clientId: Id, form: PersonForm, draftKey?: DraftKey): Kept {
  return commitFrom<'gone'>(app, async () => {
    const client = await app.records.get('client', clientId);
    if (!client) return { refuse: 'gone' };
    const stored = await app.records.get('person', form.personId);
    const created = { id: form.personId, clientId, createdAt: now(app), ...(client.sample && { sample: true }) };
    const typed = fieldsOf(form);
    const edit = stored
      ? typedEdit('person', stored, fieldsOf(form.from ?? personFormOf(form.personId)), typed)
      : createEdit('person', { ...created, ...typed });
    const home = await householdEdits(app, clientId, form, client.sample === true);
    const edits = [...(edit ? (stored ? [edit] : revived([edit])) : []), ...home];
    if (edits.length === 0 && !draftKey) return { nothing: true };
    return { change: { name: 'person_kept', edits, removeDrafts: draftKey ? [draftKey] : [] } };
  });
}

/** Everything that is typed; what is empty is absent. */
function fieldsOf(form: Omit<PersonForm, 'from'>) {
  const talk: Person['mayTalk'] =
    form.mayTalk === 'yes' || form.mayTalk === 'no' ? { value: form.mayTalk } : { absent: form.mayTalk };
  return {
    name: form.name.trim(),
    role: form.role || 'other-support',
    roleWords: typed(form.roleWords),
    serviceAtLocationId: typed(form.serviceAtLocationId),
    organization: typed(form.organization),
    phone: typed(form.phone),
    email: typed(form.email),
    rule: ruleOf(form.rule, [...waysOf('phone'), ...waysOf('email')]),
    emergency: form.emergency || undefined,
    mayTalk: form.mayTalk === 'not-asked' ? undefined : talk,
    remark: typed(form.remark),
    until: typed(form.until),
  };
}

/** The change to who lives there, if any. The client is a member of the household, too. */
async function householdEdits(app: App, clientId: Id, form: PersonForm, sample: boolean): Promise<readonly Edit[]> {
  const household = await app.records.get('household', clientId);
  const lives = livesIn(household, form.personId);
  if (lives === form.livesWith || (form.from?.livesWith ?? false) === form.livesWith) return [];
  const member = `members/${form.personId}`;
  // Of a client who was entered twice there may be two: what is shown as one is written where it stands.
  const written = await app.records.asWritten('household');
  if (!form.livesWith) {
    const homes = [...written.values()].filter((home) => livesIn(home, form.personId));
    return homes.map(({ id }) => ({ table: 'household', id, set: { [member]: undefined } }));
  }
  const set = { [member]: { kind: 'person' } };
  if (written.has(clientId)) return [{ table: 'household', id: clientId, set }];
  const begun = { clientId, createdAt: now(app), [`members/${clientId}`]: { kind: 'client' } };
  return revived([{ table: 'household', id: clientId, set: { ...begun, ...set, ...(sample && { sample: true }) } }]);
}

/** Into the trash; whether they live with the client is kept, for the day they are taken out again. */
export function removePerson(app: App, id: Id): Promise<Result<Committed, WriteFailure>> {
  const audit = { action: 'removed', table: 'person', recordId: id } as const;
  return commit(app, { name: 'person_removed', edits: [{ table: 'person', id, remove: true }], audit });
}
