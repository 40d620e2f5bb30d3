/**
 * What a person has to choose after two devices wrote without knowing of each other. Fields that only make sense together
 * are one question, so that nobody ends with the street of one address and the city of another.
 */

import { sameJson } from '../record/edit';
import { DELETED_FIELD, isHuman, togetherWith } from '../record/human-fields';
import type { Json } from '../record/json';
import type { Moment } from '../record/record';
import type { TableName } from '../record/tables';

/** The live values of one field: the one shown, then the others, newest first; `null` = cleared. */
export interface FieldCopies {
  readonly field: string;
  readonly values: readonly {
    readonly value: Json;
    readonly at: Moment;
    readonly device: string;
    readonly stamp: string;
  }[];
}

/** One writing that can be chosen. */
export interface Copy {
  readonly stamp: string;
  readonly at: Moment;
  readonly device: string;
  /** Names the writing it comes from: another than `stamp` where a choice was taken back. */
  readonly writtenAs: string;
  /** By field, `null` = empty: the writing's own values, and where it said nothing of a field, what is shown. */
  readonly values: Readonly<Record<string, Json>>;
}

export interface Question {
  /** The field that names the question; "$deleted" where a deletion met an edit. */
  readonly field: string;
  /** The fields in dispute. */
  readonly fields: readonly string[];
  /** The one shown first, then newest first. */
  readonly copies: readonly Copy[];
}

export function questionsOf(table: TableName, conflicts: readonly FieldCopies[]): readonly Question[] {
  const groups = new Map<string, FieldCopies[]>();
  for (const conflict of conflicts) {
    const name = togetherWith(table, conflict.field)[0] ?? conflict.field;
    groups.set(name, [...(groups.get(name) ?? []), conflict]);
  }
  return [...groups.values()].flatMap((members) => {
    const asked = members.find(({ field }) => field === DELETED_FIELD || isHuman(table, field));
    if (!asked) return [];
    const [first] = togetherWith(table, asked.field);
    const leader = members.find(({ field }) => field === first && isHuman(table, field)) ?? asked;
    return [{ field: leader.field, fields: members.map(({ field }) => field), copies: copiesOf(members) }];
  });
}

function copiesOf(members: readonly FieldCopies[]): readonly Copy[] {
  const writings = new Map(members.flatMap(({ values }) => values).map((value) => [value.stamp, value]));
  // One writing may be shown in all fields though another is newer: what a signature stands under.
  const [lead] = members[0]?.values ?? [];
  const leads = members.every(({ values }) => values[0]?.stamp === lead?.stamp) ? lead?.stamp : undefined;
  const newestFirst = [...writings.values()].sort((a, b) =>
    a.stamp === leads ? -1 : b.stamp === leads ? 1 : a.stamp < b.stamp ? 1 : -1,
  );
  const told = new Set<string>();
  return newestFirst.flatMap(({ stamp, at, device }) => {
    const values = Object.fromEntries(
      members.map((member) => {
        const own = member.values.find((value) => value.stamp === stamp) ?? member.values[0];
        return [member.field, own?.value ?? null] as const;
      }),
    );
    // Two devices that wrote the same leave one thing to choose.
    const words = JSON.stringify(values);
    if (told.has(words)) return [];
    told.add(words);
    return [{ stamp, at, device, writtenAs: stamp, values }];
  });
}

/** A change of the log, as far as it tells where a copy comes from. */
export interface Writing {
  readonly stamp: string;
  readonly device: string;
  readonly at: Moment;
  readonly name: string;
  readonly fields: readonly { readonly field: string; readonly to?: Json }[];
}

/** Taking a choice back writes the copies anew: each is told by the writing it comes from. `history`: newest first. */
export function withOrigins(question: Question, history: readonly Writing[]): Question {
  const copies = question.copies.map((copy): Copy => {
    if (history.find(({ stamp }) => stamp === copy.stamp)?.name !== 'undone') return copy;
    const origin = history.find(
      ({ name, stamp, fields }) =>
        name !== 'undone' &&
        name !== 'copy_chosen' &&
        stamp < copy.stamp &&
        fields.some(({ field, to }) => field === question.field && sameJson(to ?? null, copy.values[field])),
    );
    return origin ? { ...copy, device: origin.device, at: origin.at, writtenAs: origin.stamp } : copy;
  });
  return { ...question, copies };
}

/** Who signed a note, and when: see `copiesThatMayStand`. */
export interface Signing {
  readonly device: string;
  readonly stamp: string;
}

/**
 * A signed note keeps the words that were signed: only what the newest signature wrote may be chosen. An earlier version
 * did not write every field with it; then those that the signer's own device had written by then; where that cannot be
 * told, any. Gives stamps.
 */
export function copiesThatMayStand(question: Question, signings: readonly Signing[]): readonly string[] {
  const newest = signings
    .map(({ stamp }) => stamp)
    .sort()
    .at(-1);
  const standing = question.copies.find(({ stamp }) => stamp === newest);
  if (standing) return [standing.stamp];
  const signed = question.copies.filter(({ device, writtenAs }) =>
    signings.some((signing) => signing.device === device && writtenAs <= signing.stamp),
  );
  return (signed.length > 0 ? signed : question.copies).map(({ stamp }) => stamp);
}
