/**
 * A resource while it is being looked over or typed: plain editable values, what the page said about each, and which
 * of them the user changed. Plain JSON, kept as (part of) a draft's body.
 */
import type { Id } from '../record/record';
import type { PhoneType, ResourceDraft, ScheduleValue } from './resource-draft';

export interface FormPhone {
  /** E.164, a short code, or as typed while it is being typed. */
  readonly number: string;
  readonly extension: string;
  readonly type: PhoneType;
  /** How the page writes it; "" when typed by hand. */
  readonly as_written: string;
  readonly description: string;
}

export interface FormAddress {
  readonly attention: string;
  readonly address_1: string;
  readonly address_2: string;
  readonly city: string;
  readonly state_province: string;
  readonly postal_code: string;
  readonly country: string;
}

/** Ids kept ready from the moment the form exists, so that saving it twice is one record. */
export interface ReservedIds {
  readonly serviceAtLocation: Id;
  readonly service: Id;
  readonly organization: Id;
  readonly location: Id;
  readonly address: Id;
}

export interface ResourceValues {
  readonly name: string;
  /** "" = the same as the name. */
  readonly organization: string;
  /** What is offered, one thing a line. */
  readonly services: string;
  readonly phones: readonly FormPhone[];
  readonly emails: readonly string[];
  readonly address: FormAddress;
  readonly url: string;
  readonly hours_text: string;
  readonly schedule: readonly ScheduleValue[];
  readonly by_appointment: boolean;
  readonly eligibility: string;
  readonly fees: string;
  readonly documents: string;
  readonly application: string;
  readonly area: string;
  readonly accessibility: string;
  /** ISO 639-1 codes. */
  readonly languages: readonly string[];
  readonly description: string;
  /** SDOHCC need codes. */
  readonly categories: readonly string[];
}

export type ResourceField = keyof ResourceValues;

export interface ResourceForm extends ResourceValues {
  readonly ids: ReservedIds;
  /** What the page said; null when typed by hand or opened from the directory. */
  readonly found: ResourceDraft | null;
  /** Address of the page with the details, where the list it stands on only names it. */
  readonly partial?: string;
  /** Fields the user changed in this form. */
  readonly edited: readonly ResourceField[];
}

export const NO_ADDRESS: FormAddress = {
  attention: '',
  address_1: '',
  address_2: '',
  city: '',
  state_province: '',
  postal_code: '',
  country: '',
};

export function emptyForm(uuid: () => Id): ResourceForm {
  const ids = { serviceAtLocation: uuid(), service: uuid(), organization: uuid(), location: uuid(), address: uuid() };
  return {
    ids,
    name: '',
    organization: '',
    services: '',
    phones: [],
    emails: [],
    address: NO_ADDRESS,
    url: '',
    hours_text: '',
    schedule: [],
    by_appointment: false,
    eligibility: '',
    fees: '',
    documents: '',
    application: '',
    area: '',
    accessibility: '',
    languages: [],
    description: '',
    categories: [],
    found: null,
    edited: [],
  };
}

/** Puts a typed value into the form and remembers that a person did it. */
export function editField<F extends ResourceField>(
  form: ResourceForm,
  field: F,
  value: ResourceValues[F],
): ResourceForm {
  const edited = form.edited.includes(field) ? form.edited : [...form.edited, field];
  return { ...form, [field]: value, edited };
}

export const hasAddress = (address: FormAddress): boolean => Object.values(address).some((part) => part.trim() !== '');
