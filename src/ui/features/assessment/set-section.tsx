/** The question sets that are offered: when each was asked last, and asking it now. */
import { useLocation } from 'wouter-preact';
import { answersKey } from '../../../app/assessment/answer-form';
import type { SetLine } from '../../../app/assessment/read-assessment';
import { formatDay, m } from '../../../i18n';
import { Button, EmptyState, Row, Rows, Section, Sheet, Tag } from '../../components';
import { questionsPath } from '../../shell/paths';
import { say } from '../say';
import { sameKey, useDrafts } from '../use-drafts';
import { scoreWords } from './answer-words';

export interface SetSectionProps {
  readonly clientId: string;
  readonly lines: readonly SetLine[];
}

export function SetSection({ clientId, lines }: SetSectionProps) {
  const required = lines.filter((line) => line.required);
  const more = lines.filter((line) => !line.required);
  return (
    <Section title={m.assess_sets()}>
      <p class="soft">{m.assess_sets_text()}</p>
      {lines.length === 0 && (
        <Sheet>
          <EmptyState title={m.assess_none_offered()}>{m.assess_none_offered_text()}</EmptyState>
        </Sheet>
      )}
      {required.length > 0 && <Lines clientId={clientId} lines={required} label={m.assess_required()} />}
      {more.length > 0 && (
        <details open={required.length === 0}>
          <summary>{m.assess_more_sets()}</summary>
          <Lines clientId={clientId} lines={more} label={m.assess_more_sets()} />
        </details>
      )}
    </Section>
  );
}

function Lines({ clientId, lines, label }: SetSectionProps & { readonly label: string }) {
  const drafts = useDrafts('assessment');
  return (
    <Rows label={label}>
      {lines.map((line) => (
        <Line
          key={line.set.id}
          clientId={clientId}
          line={line}
          begun={drafts.some(({ key }) => sameKey(key, answersKey(clientId, line.set.id)))}
        />
      ))}
    </Rows>
  );
}

function Line({
  clientId,
  line,
  begun,
}: {
  readonly clientId: string;
  readonly line: SetLine;
  readonly begun: boolean;
}) {
  const [, go] = useLocation();
  const { set, latest } = line;
  const name = { set: say(set.title) };
  const detail = latest
    ? [m.assess_last({ day: formatDay(latest.date) }), scoreWords(set, latest)].filter(Boolean).join(' · ')
    : m.assess_never();
  const [word, label] = begun
    ? [m.assess_go_on(), m.assess_go_on_what(name)]
    : latest
      ? [m.assess_again(), m.assess_again_what(name)]
      : [m.assess_start(), m.assess_start_what(name)];
  return (
    <Row
      title={name.set}
      detail={detail}
      tag={begun ? <Tag tone="now">{m.assess_draft()}</Tag> : undefined}
      actions={
        <Button size="small" aria={{ 'aria-label': label }} onClick={() => go(questionsPath(clientId, set.id))}>
          {word}
        </Button>
      }
    />
  );
}
