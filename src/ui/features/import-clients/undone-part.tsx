/** Who stayed when an import was taken back, and why, name by name: what was written about them is nowhere else. */
import { useEffect } from 'preact/hooks';
import { Link } from 'wouter-preact';
import type { StayedClient } from '../../../app/app';
import { displayName } from '../../../domain/client/names';
import { m } from '../../../i18n';
import { Row, Rows, Section } from '../../components';
import { useRecords } from '../../hooks';
import { clientPath } from '../../shell/paths';
import { lastUndone } from './last-undone';

const SHOWN = 100;

const WHY: Readonly<Record<StayedClient['why'], () => string>> = {
  work: m.import_stayed_work,
  changed: m.import_stayed_changed,
  damaged: m.import_stayed_damaged,
};

export function UndonePart() {
  useEffect(
    () => () => {
      lastUndone.value = null;
    },
    [],
  );
  const clients = useRecords(['client'], ({ all }) => all('client'));
  const undone = lastUndone.value;
  if (!undone || !clients) return null;
  const { stayed, gone, stuck } = undone;
  if (stayed.length + gone + stuck === 0) return null;
  return (
    <Section title={m.import_undone_stayed({ count: stayed.length + stuck })}>
      {gone > 0 && <p class="soft">{m.import_gone({ count: gone })}</p>}
      {stuck > 0 && <p>{m.import_stuck({ count: stuck })}</p>}
      {stayed.length > 0 && (
        <Rows label={m.import_undone_stayed({ count: stayed.length + stuck })}>
          {stayed.slice(0, SHOWN).map(({ id, why }) => {
            const client = clients.get(id);
            return (
              <Row
                key={id}
                title={
                  client ? (
                    <Link class="row-link" href={clientPath(id)}>
                      <bdi>{displayName(client)}</bdi>
                    </Link>
                  ) : (
                    m.import_stayed_unnamed()
                  )
                }
                detail={WHY[why]()}
              />
            );
          })}
        </Rows>
      )}
      {stayed.length > SHOWN && <p class="soft">{m.import_stayed_more({ count: stayed.length - SHOWN })}</p>}
    </Section>
  );
}
