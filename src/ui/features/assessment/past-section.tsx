/** What was asked so far, newest first; what was asked more than once can be compared. */
import { useLocation } from 'wouter-preact';
import { type Assessment, isDone } from '../../../domain/assessment/assessment';
import { setOf } from '../../../domain/assessment/complete';
import { isRepeated, type QuestionSet } from '../../../domain/assessment/question-set';
import { formatDay, m } from '../../../i18n';
import { LongRows, Menu, Row, Section, Tag } from '../../components';
import { answersPath, comparePath } from '../../shell/paths';
import { say } from '../say';
import { scoreWords } from './answer-words';
import { SOURCE_WORDS } from './assessment-words';

export interface PastSectionProps {
  readonly clientId: string;
  readonly assessments: readonly Assessment[];
  readonly sets: ReadonlyMap<string, QuestionSet>;
}

export function PastSection({ clientId, assessments, sets }: PastSectionProps) {
  const [, go] = useLocation();
  const often = (id: string) => assessments.filter((one) => one.setId === id && isDone(one)).length > 1;
  if (assessments.length === 0)
    return (
      <Section title={m.assess_past()}>
        <p class="soft">{m.assess_past_none()}</p>
      </Section>
    );
  return (
    <Section title={m.assess_past()}>
      <LongRows
        label={m.assess_past()}
        items={assessments}
        row={(one) => {
          const set = setOf(one, sets);
          const name = set ? say(set.title) : m.assess_gone_title();
          const read = { label: m.assess_read(), onChoose: () => go(answersPath(clientId, one.id)) };
          const compare = { label: m.assess_compare(), onChoose: () => go(comparePath(clientId, one.setId)) };
          return (
            <Row
              key={one.id}
              title={`${name}, ${formatDay(one.date)}`}
              detail={[SOURCE_WORDS[one.source](), set && scoreWords(set, one)].filter(Boolean).join(' · ')}
              tag={one.status === 'amended' ? <Tag>{m.assess_status_amended()}</Tag> : undefined}
              actions={
                <Menu
                  label={m.need_more({ need: `${name}, ${formatDay(one.date)}` })}
                  items={[read, ...(set && (isRepeated(set) || often(set.id)) ? [compare] : [])]}
                />
              }
            />
          );
        }}
      />
    </Section>
  );
}
