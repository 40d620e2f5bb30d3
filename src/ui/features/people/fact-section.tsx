/** What programmes ask for: each with its day and who said so, what is old, and what nobody asked yet. */
import { useState } from 'preact/hooks';
import { useLocation } from 'wouter-preact';
import { today } from '../../../app/clock';
import { confirmFact } from '../../../app/people/facts';
import type { Client } from '../../../domain/client/client';
import { ageOn, type Fact, type FactKind, FRESH_DAYS, factsOf, freshness } from '../../../domain/client/fact';
import { formatDay, formatList, formatNumber, m } from '../../../i18n';
import { Button, Menu, Row, Rows, Section, Tag } from '../../components';
import { useApp, useOutcome } from '../../hooks';
import { historyPath } from '../../shell/paths';
import { SOURCE_WORDS } from '../assessment/assessment-words';
import { FactForm } from './fact-form';
import { factWords } from './fact-words';
import { FACT_WORDS, wordOf } from './people-words';

export function FactSection({ client }: { readonly client: Client }) {
  const app = useApp();
  const [asking, setAsking] = useState(false);
  const age = ageOn(client.birthDate, today(app));
  const facts = factsOf(client.facts);
  const open = facts.flatMap(([kind, fact]) => (fact ? [] : [FACT_WORDS[kind]()]));
  return (
    <Section
      title={m.people_facts_title()}
      aside={
        <Button size="small" onClick={() => setAsking(true)}>
          {m.people_facts_ask()}
        </Button>
      }
    >
      {asking && <FactForm client={client} onDone={() => setAsking(false)} />}
      <Rows label={m.people_facts_title()}>
        <Row
          title={
            <>
              <small class="block">{m.people_fact_age()}</small>
              {age === undefined ? m.assess_not_asked() : m.people_fact_years({ count: age })}
            </>
          }
          detail={client.birthDate && age !== undefined && m.people_fact_born({ day: formatDay(client.birthDate) })}
        />
        {facts.map(([kind, fact]) =>
          fact ? <FactRow key={kind} client={client} kind={kind} fact={fact} onAsk={() => setAsking(true)} /> : null,
        )}
      </Rows>
      {open.length > 0 && <p class="soft">{m.people_facts_open({ facts: formatList(open) })}</p>}
    </Section>
  );
}

interface FactRowProps {
  readonly client: Client;
  readonly kind: FactKind;
  readonly fact: Fact;
  readonly onAsk: () => void;
}

function FactRow({ client, kind, fact, onAsk }: FactRowProps) {
  const app = useApp();
  const outcome = useOutcome();
  const [, go] = useLocation();
  const what = FACT_WORDS[kind]();
  const age = freshness(kind, fact, today(app));
  const confirm = async () => {
    outcome(await confirmFact(app, client.id, kind, fact), m.change_facts_kept());
  };
  return (
    <Row
      title={
        <>
          <small class="block">{what}</small>
          <bdi>{factWords(kind, fact)}</bdi>
        </>
      }
      detail={m.people_fact_said({ day: formatDay(fact.date), source: wordOf(SOURCE_WORDS, fact.source) })}
      tag={age === 'old' && <Tag tone="check">{m.people_fact_old({ days: formatNumber(FRESH_DAYS[kind] ?? 30) })}</Tag>}
      actions={
        <Menu
          label={m.people_more({ what })}
          items={[
            ...('value' in fact.answer ? [{ label: m.people_fact_still(), onChoose: () => void confirm() }] : []),
            { label: m.people_facts_ask(), onChoose: onAsk },
            { label: m.history_open(), onChoose: () => go(historyPath('client', client.id)) },
          ]}
        />
      }
    />
  );
}
