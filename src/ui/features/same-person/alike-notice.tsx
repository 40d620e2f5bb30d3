/** While a client is typed in: who of the caseload it may be, and why. It never stands in the way. */
import { useEffect, useState } from 'preact/hooks';
import type { OpenDraft } from '../../../app/app';
import type { ClientFields } from '../../../app/clients/client-fields';
import { type AlikeClient, alikeClients } from '../../../app/clients/find-alike';
import type { Client } from '../../../domain/client/client';
import { displayName } from '../../../domain/client/names';
import { m } from '../../../i18n';
import { Button, Row, Rows } from '../../components';
import { useApp } from '../../hooks';
import { bornWords, signWords } from './sign-words';

/** Between two letters nobody is looked for. */
const PAUSE_MS = 200;

export interface AlikeNoticeProps {
  readonly draft: OpenDraft<ClientFields>;
  /** Takes the one that is there: opens it, or chooses it in the side panel. */
  readonly onTake: (client: Client) => void;
  readonly take: 'open' | 'choose';
}

export function AlikeNotice({ draft, onTake, take }: AlikeNoticeProps) {
  const app = useApp();
  const [alike, setAlike] = useState<readonly AlikeClient[]>([]);
  const [failure, setFailure] = useState<{ readonly error: unknown }>();
  const { given, family, preferred, birthDate, phone, email, identifier, notSame = [] } = draft.body.value;
  useEffect(() => {
    let here = true;
    const wanted = { given, family, preferred, birthDate, phone, email, identifier };
    const timer = setTimeout(() => {
      alikeClients(app, wanted, { id: draft.key.subject, notSame }).then(
        (found) => here && setAlike(found),
        (error: unknown) => here && app.session.state.peek().kind === 'unlocked' && setFailure({ error }),
      );
    }, PAUSE_MS);
    return () => {
      here = false;
      clearTimeout(timer);
    };
  }, [app, draft, given, family, preferred, birthDate, phone, email, identifier, notSame.join()]);
  if (failure) throw failure.error;
  const notThisOne = (client: Client) => {
    const body = draft.body.peek();
    draft.change({ ...body, notSame: [...(body.notSame ?? []), client.id] });
  };
  const title = alike.some(({ likely }) => likely) ? m.same_person_notice_likely() : m.same_person_notice_maybe();
  return (
    <div role="status">
      {alike.length > 0 && (
        <div class="note-box check pad-small">
          <b>{title}</b>
          <Rows label={title}>
            {alike.map(({ client, signs }) => (
              <Row
                key={client.id}
                title={
                  <bdi>
                    {displayName(client)}
                    {bornWords(client)}
                  </bdi>
                }
                detail={signWords(signs)}
                actions={
                  <>
                    <Button size="small" label={takeNamed(take, client)} onClick={() => onTake(client)}>
                      {take === 'open' ? m.same_person_open() : m.same_person_take()}
                    </Button>
                    <Button
                      kind="quiet"
                      size="small"
                      label={m.same_person_not_named({ name: displayName(client) })}
                      onClick={() => notThisOne(client)}
                    >
                      {m.same_person_not()}
                    </Button>
                  </>
                }
              />
            ))}
          </Rows>
        </div>
      )}
    </div>
  );
}

const takeNamed = (take: AlikeNoticeProps['take'], client: Client): string => {
  const name = displayName(client);
  return take === 'open' ? m.same_person_open_named({ name }) : m.same_person_take_named({ name });
};
