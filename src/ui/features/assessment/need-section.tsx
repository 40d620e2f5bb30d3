/** The needs of a client, and what becomes of each. */
import { useState } from 'preact/hooks';
import { useLocation } from 'wouter-preact';
import { confirmNeed, moveNeed } from '../../../app/need/needs';
import { isOpenNeed, mayMoveNeed, type Need, type NeedStatus } from '../../../domain/need/need';
import type { Practice } from '../../../domain/practice/practice';
import { dayOf, formatDay, m } from '../../../i18n';
import { Button, Menu, Row, Rows, Section, Tag } from '../../components';
import { useApp, useOutcome } from '../../hooks';
import { historyPath } from '../../shell/paths';
import { AddNeed } from './add-need';
import { NEED_STATUS_WORDS, VERIFICATION_WORDS } from './assessment-words';
import { needWords } from './need-words';

export interface NeedSectionProps {
  readonly clientId: string;
  readonly needs: readonly Need[];
  readonly practice: Practice;
}

export function NeedSection({ clientId, needs, practice }: NeedSectionProps) {
  const [adding, setAdding] = useState(false);
  const sorted = needs.toSorted((a, b) => Number(isOpenNeed(b)) - Number(isOpenNeed(a)));
  return (
    <Section
      title={m.need_title()}
      aside={
        <Button size="small" onClick={() => setAdding(true)}>
          {m.need_add()}
        </Button>
      }
    >
      {adding && <AddNeed clientId={clientId} practice={practice} onDone={() => setAdding(false)} />}
      {sorted.length === 0 ? (
        <p class="soft">{m.need_none()}</p>
      ) : (
        <Rows label={m.need_title()}>
          {sorted.map((need) => (
            <NeedRow key={need.id} need={need} />
          ))}
        </Rows>
      )}
    </Section>
  );
}

/** In the order they are offered; the table says which of them may be. */
const MOVES: readonly (readonly [NeedStatus, () => string])[] = [
  ['resolved', m.need_resolve],
  ['inactive', m.need_hold],
  ['active', m.need_reopen],
  ['recurrence', m.need_reopen],
  ['entered-in-error', m.need_mistake],
];

function NeedRow({ need }: { readonly need: Need }) {
  const app = useApp();
  const outcome = useOutcome();
  const [, go] = useLocation();
  const name = needWords(need.category);
  const move = async (status: NeedStatus) => {
    outcome(await moveNeed(app, need.id, status), m.need_changed({ need: name }));
  };
  const confirm = async () => {
    outcome(await confirmNeed(app, need.id), m.need_changed({ need: name }));
  };
  const since = m.need_since({ day: formatDay(dayOf(need.recordedAt)) });
  return (
    <Row
      title={name}
      detail={
        <>
          {need.words && <bdi>“{need.words}” · </bdi>}
          {VERIFICATION_WORDS[need.verification]()} · {since}
        </>
      }
      tag={<Tag tone={isOpenNeed(need) ? 'now' : 'sure'}>{NEED_STATUS_WORDS[need.status]()}</Tag>}
      actions={
        <Menu
          label={m.need_more({ need: name })}
          items={[
            ...(need.verification === 'unconfirmed'
              ? [{ label: m.need_confirm(), onChoose: () => void confirm() }]
              : []),
            { label: m.history_open(), onChoose: () => go(historyPath('need', need.id)) },
            ...MOVES.filter(([to]) => mayMoveNeed(need.status, to)).map(([to, label]) => ({
              label: label(),
              onChoose: () => void move(to),
              danger: to === 'entered-in-error',
            })),
          ]}
        />
      }
    />
  );
}
