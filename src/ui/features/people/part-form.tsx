/** The form of one entry on a client's page: its draft goes by the entry, its own words say what is wrong. */

import type { App, DraftKey } from '../../../app/app';
import { type Kept, partKey } from '../../../app/people/write-client';
import type { Client } from '../../../domain/client/client';
import type { Id } from '../../../domain/record/record';
import { useApp } from '../../hooks';
import { DraftForm, type DraftFormProps } from '../draft-form';
import { errorsOf, type WrongWords } from '../wrong-words';

/** What every such form is opened with. */
export interface PartOf {
  readonly client: Client;
  /** The id of what is changed, "" for something new. */
  readonly entry: string;
  readonly onDone: () => void;
}

interface PartFormProps<Body extends object, Why extends string>
  extends PartOf,
    Pick<DraftFormProps<Body>, 'initial' | 'title' | 'saved' | 'children'> {
  /** Which part of the client: "flag". */
  readonly part: string;
  readonly wrong: WrongWords<Why>;
  readonly check: (body: Body) => readonly Why[];
  readonly keep: (app: App, clientId: Id, body: Body, key: DraftKey) => Kept;
}

export function PartForm<Body extends object, Why extends string>(props: PartFormProps<Body, Why>) {
  const { client, entry, part, wrong, check, keep, ...rest } = props;
  const app = useApp();
  return (
    <DraftForm<Body>
      {...rest}
      of={partKey(client.id, part, entry)}
      check={(body) => errorsOf(wrong, check(body))}
      save={(body, key) => keep(app, client.id, body, key)}
    />
  );
}
