/** How well people entered twice are found among made ones. */
import type { SamePair } from '../../src/domain/client/likely-same';
import type { MadePerson } from './made-people';

export interface DuplicateFigures {
  /** Share of the true pairs that were told as likely. */
  readonly recall: number;
  /** Share of the told pairs that are true. */
  readonly precision: number;
  readonly pairs: number;
  readonly wrong: readonly SamePairOf[];
  readonly missed: readonly SamePairOf[];
}
type SamePairOf = Pick<SamePair, 'one' | 'other'>;

export function duplicateFigures(people: readonly MadePerson[], told: readonly SamePairOf[]): DuplicateFigures {
  const personOf = new Map(people.map(({ client, person }) => [client.id, person]));
  const key = ({ one, other }: SamePairOf) => [one.id, other.id].sort().join(' ');
  const found = new Set(told.map(key));
  const byPerson = new Map<number, MadePerson[]>();
  for (const made of people) byPerson.set(made.person, [...(byPerson.get(made.person) ?? []), made]);
  const truePairs = [...byPerson.values()].flatMap((same) =>
    same.flatMap(({ client: one }, at) => same.slice(at + 1).map(({ client: other }) => ({ one, other }))),
  );
  const wrong = told.filter(({ one, other }) => personOf.get(one.id) !== personOf.get(other.id));
  const missed = truePairs.filter((pair) => !found.has(key(pair)));
  return {
    recall: 1 - missed.length / truePairs.length,
    precision: told.length === 0 ? 0 : 1 - wrong.length / told.length,
    pairs: truePairs.length,
    wrong,
    missed,
  };
}

/** What is promised of a list of 5,000. */
export const FLOORS = { recall: 0.95, precision: 0.9 } as const;
