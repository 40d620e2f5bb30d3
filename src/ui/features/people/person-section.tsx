/** Family, support and care team in one list: who it is, how to reach them, whether they live there, may we talk to them. */
import { Link, useLocation } from 'wouter-preact';
import { today } from '../../../app/clock';
import { removePerson } from '../../../app/people/people';
import { workerName } from '../../../app/settings/worker';
import type { Client } from '../../../domain/client/client';
import { contactPointsOf, underNever } from '../../../domain/client/contact-point';
import { livesIn } from '../../../domain/person/household';
import { type Person, peopleOf, talkAnswer } from '../../../domain/person/person';
import { formatDay, m } from '../../../i18n';
import { Menu, Row, Tag } from '../../components';
import { useApp, useOutcome, useRecords } from '../../hooks';
import { historyPath, resourcePath } from '../../shell/paths';
import { PartSection } from './part-section';
import { ROLE_WORDS, TALK_WORDS, wordOf } from './people-words';
import { PersonForm } from './person-form';
import { ReachButton } from './reach-button';

export function PersonSection({ client }: { readonly client: Client }) {
  const app = useApp();
  const known = useRecords(
    ['person', 'household', 'setting'],
    async (records) => ({
      people: peopleOf((await records.all('person')).values(), client.id, today(app)),
      household: await records.get('household', client.id),
      worker: await workerName(app),
    }),
    [client.id],
  );
  if (!known) return <p class="soft">{m.common_loading()}</p>;
  const { people, household, worker } = known;
  return (
    <PartSection
      title={m.people_title()}
      add={m.people_add()}
      none={m.people_none()}
      form={(entry, onDone) => (
        <PersonForm
          client={client}
          entry={entry}
          person={people.find(({ id }) => id === entry)}
          household={household}
          onDone={onDone}
        />
      )}
      rows={(change) => [
        ...people.map((person) => (
          <PersonRow
            key={person.id}
            person={person}
            client={client}
            livesHere={livesIn(household, person.id)}
            onChange={() => change(person.id)}
          />
        )),
        ...(worker ? [<Row key="worker" title={<bdi>{worker}</bdi>} detail={m.people_you()} />] : []),
      ]}
    />
  );
}

interface PersonRowProps {
  readonly person: Person;
  readonly client: Client;
  readonly livesHere: boolean;
  readonly onChange: () => void;
}

function PersonRow({ person, client, livesHere, onChange }: PersonRowProps) {
  const app = useApp();
  const outcome = useOutcome();
  const [, go] = useLocation();
  const { name, role, roleWords, organization, serviceAtLocationId, phone, email, rule, remark, until } = person;
  const talk = talkAnswer(person);
  const tone = talk === 'yes' ? 'sure' : talk === 'no' || talk === 'asked-declined' ? 'stop' : 'check';
  const points = underNever(
    contactPointsOf({ phone, email }).map((point) => ({ ...point, ...(rule && { rule }) })),
    client,
  );
  const over = until !== undefined && until < today(app);
  const remove = async () => {
    outcome(await removePerson(app, person.id), m.change_person_removed());
  };
  return (
    <Row
      title={<bdi>{name}</bdi>}
      detail={
        <>
          <bdi>{[wordOf(ROLE_WORDS, role), roleWords].filter(Boolean).join(' · ')}</bdi>
          {organization && (
            <>
              {' · '}
              {serviceAtLocationId ? (
                <Link href={resourcePath(serviceAtLocationId)}>{organization}</Link>
              ) : (
                organization
              )}
            </>
          )}
          {points.map((point) => (
            <span key={point.system} class="block">
              <ReachButton point={point} name={name} words={talk === 'yes' ? undefined : TALK_WORDS[talk]()} />
            </span>
          ))}
          {remark && <bdi class="block plain-text">{remark}</bdi>}
          {until && <span class="block">{m.people_until_day({ day: formatDay(until) })}</span>}
          <span class="line-of">
            {over && <Tag>{m.people_over()}</Tag>}
            {person.emergency && <Tag tone="now">{m.people_emergency()}</Tag>}
            {livesHere && <Tag>{m.people_lives_with()}</Tag>}
            <Tag tone={tone}>{TALK_WORDS[talk]()}</Tag>
          </span>
        </>
      }
      actions={
        <Menu
          label={m.people_more({ what: name })}
          items={[
            { label: m.people_change(), onChoose: onChange },
            { label: m.history_open(), onChoose: () => go(historyPath('person', person.id)) },
            { label: m.people_to_trash(), danger: true, onChoose: () => void remove() },
          ]}
        />
      }
    />
  );
}
