/** Two clients who may be one person: their names, and what they have in common. */
import type { ComponentChildren } from 'preact';
import { Link } from 'wouter-preact';
import type { Client } from '../../../domain/client/client';
import type { SamePair } from '../../../domain/client/likely-same';
import { displayName } from '../../../domain/client/names';
import { Row, Rows } from '../../components';
import { clientPath } from '../../shell/paths';
import { bornWords, signWords } from '../same-person/sign-words';

/** Both names, for what is said of the two. */
export type PairNames = Readonly<Record<'one' | 'other', string>>;

interface PairRowsProps {
  readonly label: string;
  readonly pairs: readonly SamePair[];
  /** How many are shown. */
  readonly most: number;
  /** What can be done about a pair. */
  readonly actions: (pair: SamePair, names: PairNames) => ComponentChildren;
}

/** The first of many pairs of the vault that is open, each with what can be done. */
export function PairRows({ label, pairs, most, actions }: PairRowsProps) {
  return (
    <Rows label={label}>
      {pairs.slice(0, most).map((pair) => {
        const { one, other } = pair;
        const names = { one: displayName(one), other: displayName(other) };
        return <PairRow key={`${one.id} ${other.id}`} pair={pair} linked actions={actions(pair, names)} />;
      })}
    </Rows>
  );
}

interface PairRowProps {
  readonly pair: SamePair;
  /** Both are in the vault that is open: their names lead to them. */
  readonly linked?: boolean;
  readonly actions?: ComponentChildren;
}

export function PairRow({ pair: { one, other, signs }, linked = false, actions }: PairRowProps) {
  const named = (client: Client) => {
    const name = <bdi>{displayName(client)}</bdi>;
    return linked ? <Link href={clientPath(client.id)}>{name}</Link> : name;
  };
  return (
    <Row
      title={
        <>
          {named(one)}
          {bornWords(one)} · {named(other)}
          {bornWords(other)}
        </>
      }
      detail={signWords(signs)}
      actions={actions}
    />
  );
}
