import type { Appointment } from '../appointment/appointment';
import type { Assessment } from '../assessment/assessment';
import type { AuditEvent } from '../audit/audit-event';
import type { Client } from '../client/client';
import type { Device } from '../device/device';
import type { Episode } from '../episode/episode';
import type { Need } from '../need/need';
import type { Note } from '../note/note';
import type { Household } from '../person/household';
import type { Person } from '../person/person';
import type { Goal } from '../plan/goal';
import type { Plan } from '../plan/plan';
import type { Step } from '../plan/step';
import type { Attempt, Referral } from '../referral/referral';
import type {
  Address,
  Attribute,
  Evidence,
  Location,
  Organization,
  Phone,
  Schedule,
  Service,
  ServiceAtLocation,
  Verification,
} from '../resource/directory';
import type { Risk } from '../risk/risk';
import type { Todo } from '../todo/todo';
import type { Json } from './json';
import type { TableName } from './tables';

/** UUID v4, lower case. It says nothing about when or by whom. */
export type Id = string;
/** UTC moment, ISO 8601 with milliseconds: "2026-11-21T20:00:00.000Z". */
export type Moment = string;
/** Calendar date without a zone: "2026-11-30". */
export type PlainDate = string;

/**
 * A map whose entries merge one by one: in the register every entry is a field of its own, named "<field>/<key>".
 * Sets are maps to `true`.
 */
export type Entries<Value> = Readonly<Record<string, Value>>;

export type UnknownRecord = { readonly id: Id; readonly [field: string]: Json | undefined };

/** The record kept in each table. Tables not listed are opened by later versions and kept as they are. */
export interface RecordTypes {
  readonly client: Client;
  readonly household: Household;
  readonly person: Person;
  readonly episode: Episode;
  readonly need: Need;
  readonly assessment: Assessment;
  readonly risk: Risk;
  readonly goal: Goal;
  readonly plan: Plan;
  readonly step: Step;
  readonly appointment: Appointment;
  readonly todo: Todo;
  readonly referral: Referral;
  readonly attempt: Attempt;
  readonly note: Note;
  readonly organization: Organization;
  readonly service: Service;
  readonly location: Location;
  readonly service_at_location: ServiceAtLocation;
  readonly phone: Phone;
  readonly address: Address;
  readonly schedule: Schedule;
  readonly evidence: Evidence;
  readonly verification: Verification;
  readonly attribute: Attribute;
  readonly audit: AuditEvent;
  readonly device: Device;
}
export type RecordOf<T extends TableName> = T extends keyof RecordTypes ? RecordTypes[T] : UnknownRecord;
