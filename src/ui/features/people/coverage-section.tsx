/** Who pays: payer, plan, member number, from when to when, and how it stands today. */
import { today } from '../../../app/clock';
import {
  type CoverageRefusal,
  checkCoverage,
  coverageFormOf,
  keepCoverage,
  removeCoverage,
} from '../../../app/people/coverages';
import type { Client } from '../../../domain/client/client';
import {
  byStanding,
  COVERAGE_STATUSES,
  type Coverage,
  type CoverageStanding,
  type CoverageStatus,
  standingOf,
} from '../../../domain/client/coverage';
import { formatDay, m } from '../../../i18n';
import { Field, Menu, Row, Tag, type Tone } from '../../components';
import { useApp, useOutcome } from '../../hooks';
import type { WrongWords } from '../wrong-words';
import { HiddenNumber } from './hidden-number';
import { PartForm, type PartOf } from './part-form';
import { PartSection } from './part-section';
import { COVERAGE_STATUS_WORDS, STANDING_WORDS } from './people-words';

const WRONG: WrongWords<CoverageRefusal> = {
  'payer-missing': ['payer', m.people_need_payer],
  'start-wrong': ['start', m.people_need_day],
  'end-wrong': ['end', m.people_need_day],
  'end-before-start': ['end', m.people_need_end_later],
};

const TONES: Readonly<Partial<Record<CoverageStanding, Tone>>> = {
  'in-force': 'sure',
  'ends-soon': 'check',
  applied: 'now',
  'not-yet': 'now',
  ended: 'stop',
};

export function CoverageSection({ client }: { readonly client: Client }) {
  const app = useApp();
  const outcome = useOutcome();
  const day = today(app);
  const order = byStanding(day);
  const all = Object.entries(client.coverages ?? {})
    .filter(([, coverage]) => typeof coverage?.payer === 'string')
    .sort(([, a], [, b]) => order(a, b));
  const remove = async (key: string) => {
    outcome(await removeCoverage(app, client.id, key), m.change_coverage_removed());
  };
  return (
    <PartSection
      title={m.people_coverage_title()}
      add={m.people_coverage_add()}
      none={m.people_coverage_none()}
      form={(entry, onDone) => <CoverageForm client={client} entry={entry} onDone={onDone} />}
      rows={(change) =>
        all.map(([key, coverage]) => {
          const { payer, plan, member } = coverage;
          const standing = standingOf(coverage, day);
          const tone = TONES[standing];
          return (
            <Row
              key={key}
              title={<bdi>{[payer, plan].filter(Boolean).join(' · ')}</bdi>}
              detail={
                <>
                  {spanWords(coverage)}
                  {member && <HiddenNumber value={member} what={m.people_member_of({ payer })} />}
                </>
              }
              tag={<Tag {...(tone && { tone })}>{STANDING_WORDS[standing]()}</Tag>}
              actions={
                <Menu
                  label={m.people_more({ what: payer })}
                  items={[
                    { label: m.people_change(), onChoose: () => change(key) },
                    { label: m.people_remove(), danger: true, onChoose: () => void remove(key) },
                  ]}
                />
              }
            />
          );
        })
      }
    />
  );
}

function spanWords({ start, end }: Pick<Coverage, 'start' | 'end'>): string {
  if (start && end) return m.people_span({ start: formatDay(start), end: formatDay(end) });
  if (start) return m.people_since_day({ day: formatDay(start) });
  return end ? m.people_until_day({ day: formatDay(end) }) : '';
}

function CoverageForm(props: PartOf) {
  const { client, entry } = props;
  const app = useApp();
  return (
    <PartForm
      {...props}
      part="coverage"
      initial={() => coverageFormOf(entry || app.platform.uuid(), client.coverages?.[entry])}
      title={m.people_coverage_add()}
      wrong={WRONG}
      check={checkCoverage}
      keep={keepCoverage}
      saved={m.change_coverage_kept()}
    >
      {({ form, change, disabled, text }) => (
        <>
          <div class="field-row">
            {text('payer', m.people_payer(), { hint: m.people_payer_hint() })}
            {text('plan', m.people_plan(), { optional: true })}
          </div>
          {text('member', m.people_member(), { optional: true })}
          <Field<CoverageStatus>
            kind="select"
            label={m.field_status()}
            value={form.status}
            disabled={disabled}
            options={COVERAGE_STATUSES.map((value) => ({ value, label: COVERAGE_STATUS_WORDS[value]() }))}
            onChange={(status) => change({ status })}
          />
          <div class="field-row">
            {text('start', m.people_start(), { type: 'date', optional: true })}
            {text('end', m.people_end(), { type: 'date', optional: true })}
          </div>
        </>
      )}
    </PartForm>
  );
}
