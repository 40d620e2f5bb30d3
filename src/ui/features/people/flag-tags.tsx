/** The flags of a client that hold today, wherever the client is. */
import { today } from '../../../app/clock';
import type { Client } from '../../../domain/client/client';
import { flagsOn } from '../../../domain/client/flag';
import { m } from '../../../i18n';
import { Tag } from '../../components';
import { useApp } from '../../hooks';
import { FLAG_WORDS, wordOf } from './people-words';

export function FlagTags({ client }: { readonly client: Pick<Client, 'flags'> }) {
  const app = useApp();
  const flags = flagsOn(client.flags, today(app));
  if (flags.length === 0) return null;
  return (
    <span class="line-of">
      {flags.map(([id, { kind, words }]) => (
        <Tag key={id} tone={kind === 'safety' || kind === 'allergy' ? 'stop' : 'check'}>
          <bdi>{m.field_line({ label: wordOf(FLAG_WORDS, kind), value: words })}</bdi>
        </Tag>
      ))}
    </span>
  );
}
