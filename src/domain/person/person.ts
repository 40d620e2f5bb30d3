/**
 * Somebody around a client: family and support (FHIR R4 RelatedPerson) and those who help for their living (a participant
 * of a CareTeam). One list, because that is how people think of it.
 */
import type { Answer } from '../assessment/answers';
import type { SafeRule } from '../client/safe-contact';
import type { Id, Moment, PlainDate } from '../record/record';

/** HL7 v3 RoleCode where there is one, by what people say. */
export const RELATIONS = [
  'spouse',
  'partner',
  'parent',
  'child',
  'sibling',
  'grandparent',
  'grandchild',
  'guardian',
  'foster-parent',
  'other-family',
  'friend',
  'neighbour',
  'landlord',
  'other-support',
] as const;
export type Relation = (typeof RELATIONS)[number];

/** CareTeam.participant.role. */
export const CARE_ROLES = [
  'case-manager',
  'doctor',
  'nurse',
  'therapist',
  'home-care',
  'social-worker',
  'school',
  'lawyer',
  'probation',
  'housing-worker',
  'job-coach',
  'clergy',
  'other-professional',
] as const;
export type CareRole = (typeof CARE_ROLES)[number];

export type PersonRole = Relation | CareRole;

export interface Person {
  readonly id: Id;
  readonly clientId: Id;
  readonly name: string;
  readonly role: PersonRole;
  /** The role in own words: "the aunt who raised her". */
  readonly roleWords?: string;
  /** A service at location of the directory this person works at, or the name as it was typed. */
  readonly serviceAtLocationId?: Id;
  readonly organization?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly rule?: SafeRule;
  readonly emergency?: boolean;
  /** "yes" or "no", or why nobody knows. The paper behind it is `consentId`. */
  readonly mayTalk?: Answer;
  readonly consentId?: Id;
  readonly remark?: string;
  /** The last day they were part of this (FHIR period.end). */
  readonly until?: PlainDate;
  readonly createdAt: Moment;
  readonly sample?: boolean;
}

export const isCareTeam = (role: PersonRole): role is CareRole => CARE_ROLES.some((one) => one === role);

export type TalkAnswer = 'yes' | 'no' | 'asked-declined' | 'asked-unknown' | 'not-asked';

/** What is known of the client's word on talking to them; "not-asked" where nothing is. */
export function talkAnswer({ mayTalk }: Pick<Person, 'mayTalk'>): TalkAnswer {
  if (!mayTalk) return 'not-asked';
  if ('absent' in mayTalk) return mayTalk.absent;
  return mayTalk.value === 'yes' || mayTalk.value === 'no' ? mayTalk.value : 'not-asked';
}

const hasEnded = ({ until }: Person, today: PlainDate): boolean => until !== undefined && until < today;

/** One person's people: emergency contacts first, then family and support, then the care team; those who left last. */
export function peopleOf(people: Iterable<Person>, clientId: Id, today: PlainDate): readonly Person[] {
  const rank = (person: Person) =>
    (hasEnded(person, today) ? 4 : 0) + (isCareTeam(person.role) ? 2 : 0) + (person.emergency ? 0 : 1);
  return [...people]
    .filter((person) => person.clientId === clientId)
    .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name));
}
