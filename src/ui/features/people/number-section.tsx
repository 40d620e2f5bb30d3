/** Numbers by which others know the client, covered until somebody asks to see one. */
import { checkNumber, keepNumber, type NumberRefusal, numberFormOf, removeNumber } from '../../../app/people/numbers';
import type { Client } from '../../../domain/client/client';
import { NUMBER_KINDS, type NumberKind } from '../../../domain/client/client-number';
import { m } from '../../../i18n';
import { Field, Menu, Row } from '../../components';
import { useApp, useOutcome } from '../../hooks';
import type { WrongWords } from '../wrong-words';
import { HiddenNumber } from './hidden-number';
import { PartForm, type PartOf } from './part-form';
import { PartSection } from './part-section';
import { NUMBER_WORDS, wordOf } from './people-words';

const WRONG: WrongWords<NumberRefusal> = { 'value-missing': ['value', m.people_need_value] };

export function NumberSection({ client }: { readonly client: Client }) {
  const app = useApp();
  const outcome = useOutcome();
  const all = Object.entries(client.numbers ?? {}).filter(([, number]) => typeof number?.value === 'string');
  const remove = async (key: string) => {
    outcome(await removeNumber(app, client.id, key), m.change_number_removed());
  };
  const own = client.identifier && (
    <Row
      key="own"
      title={m.client_identifier()}
      detail={<HiddenNumber value={client.identifier} what={m.client_identifier()} />}
    />
  );
  return (
    <PartSection
      title={m.people_numbers_title()}
      add={m.people_number_add()}
      none={m.people_numbers_none()}
      form={(entry, onDone) => <NumberForm client={client} entry={entry} onDone={onDone} />}
      rows={(change) => [
        ...(own ? [own] : []),
        ...all.map(([key, { kind, system, value }]) => {
          const what = [wordOf(NUMBER_WORDS, kind), system].filter(Boolean).join(' · ');
          return (
            <Row
              key={key}
              title={<bdi>{what}</bdi>}
              detail={<HiddenNumber value={value} what={what} />}
              actions={
                <Menu
                  label={m.people_more({ what })}
                  items={[
                    { label: m.people_change(), onChoose: () => change(key) },
                    { label: m.people_remove(), danger: true, onChoose: () => void remove(key) },
                  ]}
                />
              }
            />
          );
        }),
      ]}
    />
  );
}

function NumberForm(props: PartOf) {
  const { client, entry } = props;
  const app = useApp();
  return (
    <PartForm
      {...props}
      part="number"
      initial={() => numberFormOf(entry || app.platform.uuid(), client.numbers?.[entry])}
      title={m.people_number_add()}
      wrong={WRONG}
      check={checkNumber}
      keep={keepNumber}
      saved={m.change_number_kept()}
    >
      {({ form, change, disabled, text }) => (
        <>
          <Field<NumberKind>
            kind="select"
            label={m.people_number_kind()}
            value={form.kind}
            disabled={disabled}
            options={NUMBER_KINDS.map((value) => ({ value, label: NUMBER_WORDS[value]() }))}
            onChange={(kind) => change({ kind })}
          />
          {text('system', m.people_number_system(), { hint: m.people_number_system_hint(), optional: true })}
          {text('value', m.people_number_value())}
        </>
      )}
    </PartForm>
  );
}
