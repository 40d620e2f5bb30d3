/** Flags: what everybody must know before they act. Those that are over stay in sight, told apart. */
import { today } from '../../../app/clock';
import { checkFlag, endFlag, type FlagRefusal, flagFormOf, keepFlag } from '../../../app/people/flags';
import type { Client } from '../../../domain/client/client';
import { FLAG_KINDS, type Flag, type FlagKind, isFlagOn } from '../../../domain/client/flag';
import { formatDay, m } from '../../../i18n';
import { Field, Menu, Row, Tag } from '../../components';
import { useApp, useOutcome } from '../../hooks';
import type { WrongWords } from '../wrong-words';
import { PartForm, type PartOf } from './part-form';
import { PartSection } from './part-section';
import { FLAG_WORDS, wordOf } from './people-words';

const WRONG: WrongWords<FlagRefusal> = {
  'words-missing': ['words', m.people_need_words],
  'from-wrong': ['from', m.people_need_day],
  'until-wrong': ['until', m.people_need_end_later],
};

export function FlagSection({ client }: { readonly client: Client }) {
  const app = useApp();
  const outcome = useOutcome();
  const day = today(app);
  const rank = (flag: Flag) => (isFlagOn(flag, day) ? 0 : 1);
  const all = Object.entries(client.flags ?? {})
    .filter(([, flag]) => typeof flag?.words === 'string' && flag.status !== 'entered-in-error')
    .sort(([, a], [, b]) => rank(a) - rank(b));
  const end = async (key: string, flag: Flag, status: 'inactive' | 'entered-in-error') => {
    outcome(await endFlag(app, client.id, key, flag, status), m.change_flag_ended());
  };
  return (
    <PartSection
      title={m.people_flags_title()}
      add={m.people_flag_add()}
      none={m.people_flags_none()}
      form={(entry, onDone) => <FlagForm client={client} entry={entry} onDone={onDone} />}
      rows={(change) =>
        all.map(([key, flag]) => (
          <Row
            key={key}
            title={<bdi class="plain-text">{flag.words}</bdi>}
            detail={[
              wordOf(FLAG_WORDS, flag.kind),
              flag.from && m.people_since_day({ day: formatDay(flag.from) }),
              flag.until && m.people_until_day({ day: formatDay(flag.until) }),
            ]
              .filter(Boolean)
              .join(' · ')}
            tag={<FlagTag flag={flag} today={day} />}
            actions={
              <Menu
                label={m.people_more({ what: flag.words })}
                items={[
                  { label: m.people_change(), onChoose: () => change(key) },
                  ...(flag.status === 'active'
                    ? [{ label: m.people_flag_end(), onChoose: () => void end(key, flag, 'inactive') }]
                    : []),
                  { label: m.need_mistake(), danger: true, onChoose: () => void end(key, flag, 'entered-in-error') },
                ]}
              />
            }
          />
        ))
      }
    />
  );
}

function FlagTag({ flag, today: day }: { readonly flag: Flag; readonly today: string }) {
  if (isFlagOn(flag, day)) return <Tag tone={flag.kind === 'interpreter' ? 'check' : 'stop'}>{m.people_flag_on()}</Tag>;
  const ahead = flag.status === 'active' && flag.from !== undefined && flag.from > day;
  return <Tag>{ahead ? m.people_standing_not_yet() : m.people_over()}</Tag>;
}

function FlagForm(props: PartOf) {
  const { client, entry } = props;
  const app = useApp();
  return (
    <PartForm
      {...props}
      part="flag"
      initial={() => flagFormOf(app, entry || app.platform.uuid(), client.flags?.[entry])}
      title={m.people_flag_add()}
      wrong={WRONG}
      check={checkFlag}
      keep={keepFlag}
      saved={m.change_flag_kept()}
    >
      {({ form, change, disabled, text }) => (
        <>
          <Field<FlagKind>
            kind="radios"
            inline
            label={m.people_flag_kind()}
            value={form.kind}
            disabled={disabled}
            options={FLAG_KINDS.map((value) => ({ value, label: FLAG_WORDS[value]() }))}
            onChange={(kind) => change({ kind })}
          />
          {text('words', m.people_flag_words(), { hint: m.people_flag_words_hint() })}
          <div class="field-row">
            {text('from', m.people_start(), { type: 'date', optional: true })}
            {text('until', m.people_end(), { type: 'date', optional: true })}
          </div>
        </>
      )}
    </PartForm>
  );
}
