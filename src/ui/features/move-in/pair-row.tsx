/** Two clients who may be one person: their names, and what they have in common. */
import type { ComponentChildren } from 'preact';
import { Link } from 'wouter-preact';
import type { Client } from '../../../domain/client/client';
import type { SamePair } from '../../../domain/client/likely-same';
import { displayName } from '../../../domain/client/names';
import { Row } from '../../components';
import { clientPath } from '../../shell/paths';
import { bornWords, signWords } from '../same-person/sign-words';

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
