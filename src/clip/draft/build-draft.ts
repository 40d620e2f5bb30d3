/** Puts one resource draft together from its run of blocks, its labels and the structured data that speaks of it. */
import type { AddressValue, Found, ResourceDraft } from '../../domain/resource/resource-draft';
import { suggestCategories } from '../fields/categories';
import { readLabelled } from '../fields/labelled';
import { tellingsOf } from '../fields/tellings';
import type { Entity } from '../structured/entity';
import { fold, tidy } from '../words/fold';
import { classLabelled } from './class-labelled';
import { addressesIn, emailsIn, phonesIn } from './contacts';
import type { PageContext, Run } from './context';
import { descriptionOf } from './description';
import { openingIn } from './opening';
import { servicesOf } from './services';
import {
  withEmbeddedMap,
  withEntityAddresses,
  withEntityEmails,
  withEntityPhones,
  withEntitySchedule,
} from './structured-values';
import { labelledField, languagesOf, proseField } from './texts';

export interface DraftParts {
  readonly name: Found<string> | null;
  readonly alternates: readonly Found<string>[];
  readonly url: Found<string> | null;
  /** Where prose is read. */
  readonly run: Run;
  /** Where contact values are read: the run itself, and the site's header and footer if they are the resource's. */
  readonly contacts: readonly Run[];
  readonly entities: readonly Entity[];
  /** Host whose mailboxes are not the resource's, "" for none. */
  readonly notMailAt: string;
  /** Taken off each confidence: how unsure it is that this run is one resource. */
  readonly doubt: number;
  /** Whether the page's meta description may speak for it. */
  readonly whole: boolean;
}

/** The draft of one resource. */
export function buildDraft(context: PageContext, parts: DraftParts): ResourceDraft {
  const { run, contacts, entities, doubt } = parts;
  const labels = [
    ...readLabelled(context.page, run.first, run.last, context.model?.elements),
    ...classLabelled(context, run),
  ];
  const told = tellingsOf(context.page, run.first, run.last);
  const opening = openingIn(context, contacts, parts.name?.value ?? '', doubt, !parts.whole);
  const scheduled = withEntitySchedule(opening.schedule, entities);
  const span = context.page.spanOf(run.first, run.last);
  const words = `${parts.name?.value ?? ''} ${context.page.text.slice(span.from, Math.min(span.to, span.from + 20_000))}`;
  return {
    name: parts.name,
    alternate_names: parts.alternates,
    services: servicesOf(context, run, labels, parts.name?.value ?? '', parts.whole),
    phones: withEntityPhones(phonesIn(context, contacts, doubt, parts.whole), entities, context.region),
    emails: withEntityEmails(emailsIn(context, contacts, doubt, parts.notMailAt, parts.whole), entities),
    addresses: withEmbeddedMap(
      withEntityAddresses(addressesIn(context, contacts, doubt), entities, context.region),
      parts.whole ? (context.model?.embeds ?? []) : [],
      context.region,
    ).map((one) => ({ ...one, value: withoutName(one.value, parts.name?.value ?? '') })),
    url: parts.url,
    schedule: scheduled,
    hours_text: opening.hours_text ?? hoursLabel(labels),
    by_appointment: opening.by_appointment,
    eligibility: proseField(context, told, labels, 'eligibility'),
    fees: proseField(context, told, labels, 'fees'),
    application: proseField(context, told, labels, 'application'),
    documents: proseField(context, told, labels, 'documents'),
    area: labelledField(labels, 'area'),
    accessibility: labelledField(labels, 'accessibility'),
    languages: languagesOf(context, run, labels),
    description:
      entityDescription(entities) ?? descriptionOf(context, run, labels, parts.name?.value ?? '', parts.whole),
    categories: suggestCategories(words).map((value) => ({ value, confidence: 0.5, witness: 'text' })),
  };
}

/** "Elm Hall, Mill Lane, Ashford": the resource's own name leads its address and is no line of it. */
function withoutName(value: AddressValue, name: string): AddressValue {
  const lines = [value.address_1, ...value.address_2.split(/,\s+/)];
  const own = (line: string): boolean => name !== '' && fold(line) === fold(name);
  const [street = '', ...rest] = lines.filter((line) => line !== '' && !own(line));
  if (street === '' || !lines.some(own)) return value;
  return { ...value, attention: value.attention || name, address_1: street, address_2: rest.join(', ') };
}

function entityDescription(entities: readonly Entity[]): Found<string> | null {
  const stated = entities.find((entity) => entity.description.length > 40);
  return stated ? { value: tidy(stated.description, 1_000), confidence: 0.6, witness: stated.witness } : null;
}

function hoursLabel(labels: ReturnType<typeof readLabelled>): Found<string> | null {
  const label = labels.find((one) => one.field === 'hours' && /\d|24|call|appointment|cita|daily|day/i.test(one.text));
  return label ? { value: label.text, confidence: 0.6, witness: label.witness, evidence: label.evidence } : null;
}
