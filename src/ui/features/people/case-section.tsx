/** Every span of service of a client, the newest first: from when to when, how it came in, how it ended. */
import { useState } from 'preact/hooks';
import { checkSource, keepSource, sourceFormOf } from '../../../app/clients/episode-source';
import { today } from '../../../app/clock';
import { partKey } from '../../../app/people/write-client';
import type { Episode } from '../../../domain/episode/episode';
import { isOpen } from '../../../domain/episode/moves';
import { SOURCE_KINDS, type SourceKind } from '../../../domain/episode/source';
import { formatDay, m } from '../../../i18n';
import { Button, Field, Row, Rows, Section, Tag } from '../../components';
import { useApp, useRecords } from '../../hooks';
import { phaseWords } from '../clients/phase-words';
import { DraftForm } from '../draft-form';
import { errorsOf } from '../wrong-words';
import { SOURCE_KIND_WORDS, wordOf } from './people-words';

export function CaseSection({ clientId }: { readonly clientId: string }) {
  const [entry, setEntry] = useState<string | null>(null);
  const episodes = useRecords(
    ['episode'],
    async (records) =>
      [...(await records.all('episode')).values()]
        .filter((one) => one.clientId === clientId && one.status !== 'entered-in-error')
        .sort((a, b) => b.start.localeCompare(a.start) || b.id.localeCompare(a.id)),
    [clientId],
  );
  if (!episodes) return <p class="soft">{m.common_loading()}</p>;
  const changed = episodes.find(({ id }) => id === entry);
  return (
    <Section title={m.people_cases_title()}>
      {changed && <SourceForm key={changed.id} clientId={clientId} episode={changed} onDone={() => setEntry(null)} />}
      {episodes.length === 0 ? (
        <p class="soft">{m.people_cases_none()}</p>
      ) : (
        <Rows label={m.people_cases_title()}>
          {episodes.map((episode) => (
            <CaseRow key={episode.id} episode={episode} onSource={() => setEntry(episode.id)} />
          ))}
        </Rows>
      )}
    </Section>
  );
}

function CaseRow({ episode, onSource }: { readonly episode: Episode; readonly onSource: () => void }) {
  const { start, end, status, phase, closureReason, reopens, source } = episode;
  const span = end
    ? m.people_span({ start: formatDay(start), end: formatDay(end) })
    : m.people_since_day({ day: formatDay(start) });
  const from = source && [wordOf(SOURCE_KIND_WORDS, source.from), source.words, source.on && formatDay(source.on)];
  return (
    <Row
      title={span}
      detail={
        <>
          <bdi class="block">
            {from ? m.people_came_from({ source: from.filter(Boolean).join(' · ') }) : m.people_source_unknown()}
          </bdi>
          {closureReason && <bdi class="block">{m.people_closed_because({ reason: closureReason })}</bdi>}
          {reopens && <span class="block">{m.people_taken_up_again()}</span>}
        </>
      }
      tag={isOpen(status) ? <Tag tone="now">{phaseWords(phase)}</Tag> : <Tag>{m.client_phase_closed()}</Tag>}
      actions={
        <Button size="small" aria={{ 'aria-label': m.people_source_of({ span }) }} onClick={onSource}>
          {m.people_source()}
        </Button>
      }
    />
  );
}

interface SourceFormProps {
  readonly clientId: string;
  readonly episode: Episode;
  readonly onDone: () => void;
}

const WRONG = {
  'from-missing': ['from', m.people_need_source],
  'on-wrong': ['on', m.people_need_day_past],
} as const;

function SourceForm({ clientId, episode, onDone }: SourceFormProps) {
  const app = useApp();
  return (
    <DraftForm
      of={partKey(clientId, 'source', episode.id)}
      initial={() => sourceFormOf(episode.source)}
      title={m.people_source()}
      check={(form) => errorsOf(WRONG, checkSource(form, today(app)))}
      save={(form, key) => keepSource(app, episode.id, form, key)}
      saved={m.change_source_kept()}
      onDone={onDone}
    >
      {({ form, change, disabled, text }) => (
        <>
          <Field<SourceKind>
            kind="select"
            name="from"
            label={m.people_source()}
            empty=""
            value={form.from}
            disabled={disabled}
            options={SOURCE_KINDS.map((value) => ({ value, label: SOURCE_KIND_WORDS[value]() }))}
            onChange={(from) => change({ from })}
          />
          <div class="field-row">
            {text('words', m.people_source_words(), { optional: true })}
            {text('on', m.people_source_on(), { type: 'date', optional: true })}
          </div>
        </>
      )}
    </DraftForm>
  );
}
