/** The risks that hold, the gravest first, with the reason and the day they are looked at again. */
import { useState } from 'preact/hooks';
import { useLocation } from 'wouter-preact';
import { today } from '../../../app/clock';
import { endRisk } from '../../../app/risk/risks';
import { isReviewDue, type Risk, type RiskKind } from '../../../domain/risk/risk';
import { formatDay, m } from '../../../i18n';
import { Button, Menu, Row, Rows, Section, Tag } from '../../components';
import { useApp, useOutcome } from '../../hooks';
import { historyPath } from '../../shell/paths';
import { RISK_KIND_WORDS, RISK_LEVEL_WORDS } from './assessment-words';
import { RiskForm } from './risk-form';

export interface RiskSectionProps {
  readonly clientId: string;
  readonly risks: readonly Risk[];
}

export function RiskSection({ clientId, risks }: RiskSectionProps) {
  const [judging, setJudging] = useState<{ readonly kind: RiskKind | '' } | null>(null);
  return (
    <Section
      title={m.risk_title()}
      aside={
        <Button size="small" onClick={() => setJudging({ kind: '' })}>
          {m.risk_add()}
        </Button>
      }
    >
      {judging && <RiskForm clientId={clientId} kind={judging.kind} onDone={() => setJudging(null)} />}
      {risks.length === 0 ? (
        <p class="soft">{m.risk_none()}</p>
      ) : (
        <Rows label={m.risk_title()}>
          {risks.map((risk) => (
            <RiskRow key={risk.id} risk={risk} onAgain={() => setJudging({ kind: risk.kind })} />
          ))}
        </Rows>
      )}
    </Section>
  );
}

function RiskRow({ risk, onAgain }: { readonly risk: Risk; readonly onAgain: () => void }) {
  const app = useApp();
  const outcome = useOutcome();
  const [, go] = useLocation();
  const name = { risk: RISK_KIND_WORDS[risk.kind]() };
  const day = formatDay(risk.reviewBy);
  const late = isReviewDue(risk, today(app));
  const end = async (status: 'cancelled' | 'entered-in-error') => {
    outcome(await endRisk(app, risk.id, status), m.risk_ended());
  };
  return (
    <Row
      title={name.risk}
      detail={
        <>
          <bdi class="plain-text">{risk.reason}</bdi>
          <br />
          {late ? m.risk_review_late({ day }) : m.risk_review({ day })}
        </>
      }
      tag={<Tag tone={toneOf(risk, late)}>{RISK_LEVEL_WORDS[risk.level]()}</Tag>}
      actions={
        <Menu
          label={m.risk_more(name)}
          items={[
            { label: m.risk_again(), onChoose: onAgain },
            { label: m.history_open(), onChoose: () => go(historyPath('risk', risk.id)) },
            { label: m.risk_end(), onChoose: () => void end('cancelled') },
            { label: m.need_mistake(), danger: true, onChoose: () => void end('entered-in-error') },
          ]}
        />
      }
    />
  );
}

function toneOf({ level }: Risk, late: boolean): 'stop' | 'check' | 'now' {
  if (level === 'high' || level === 'immediate') return 'stop';
  return late ? 'check' : 'now';
}
