/** How to reach the client safely, and the few facts a call needs. */
import type { ComponentChildren } from 'preact';
import type { Client } from '../../../domain/client/client';
import { reachPointsOf } from '../../../domain/client/contact-point';
import { displayName } from '../../../domain/client/names';
import { formatDay, m } from '../../../i18n';
import { Sheet } from '../../components';
import { OnField, type Questions } from '../choice';
import { safeContactWords } from '../client-picker/safe-contact-words';
import { languageName } from '../clip/facts';
import { lazyPart } from '../lazy-part';
import { SYSTEM_WORDS } from '../people/people-words';

const ReachButton = lazyPart(() => import('../people').then((feature) => feature.ReachButton));
const HiddenNumber = lazyPart(() => import('../people').then((feature) => feature.HiddenNumber));

export interface ClientFactsProps {
  readonly client: Client;
  readonly questions: Questions | undefined;
}

export function ClientFacts({ client, questions }: ClientFactsProps) {
  const spoken = Object.keys(client.languages ?? {}).map(languageName);
  const read = Object.keys(client.languagesRead ?? {}).map(languageName);
  const called = [client.given, client.family].filter(Boolean).join(' ');
  const reach = reachPointsOf(client).map((point): readonly [string, ComponentChildren, ...string[]] => [
    SYSTEM_WORDS[point.system]?.() ?? point.system,
    <ReachButton key={point.key} point={point} name={displayName(client)} words={client.safeContact} withRule />,
    point.key,
    `contacts/${point.key}`,
  ]);
  const facts: readonly (readonly [string, ComponentChildren, ...string[]])[] = [
    [m.client_safe_contact(), safeContactWords(client, m.client_panel_safe_none), 'safeContact'],
    ...reach,
    [
      m.client_full_name(),
      client.preferred && client.preferred !== client.given ? called : undefined,
      'given',
      'family',
    ],
    [m.people_other_names(), client.otherNames, 'otherNames'],
    [m.client_pronouns(), client.pronouns, 'pronouns'],
    [m.client_birth_date(), client.birthDate && formatDay(client.birthDate), 'birthDate'],
    [
      m.client_languages(),
      [...spoken, ...(client.interpreter ? [m.client_panel_interpreter()] : [])].join(', '),
      'interpreter',
    ],
    [m.people_languages_read(), read.join(', ')],
    [m.client_postal_code(), client.postalCode, 'postalCode'],
    [
      m.client_identifier(),
      client.identifier && <HiddenNumber value={client.identifier} what={m.client_identifier()} />,
      'identifier',
    ],
  ];
  return (
    <Sheet>
      <dl class="facts wide-facts">
        {facts.map(
          ([label, value, ...fields]) =>
            value && (
              <div key={fields[0] ?? label} class="fact">
                <dt>{label}</dt>
                <dd>
                  <bdi class="plain-text">{value}</bdi>
                  <OnField questions={questions} table="client" id={client.id} fields={fields} />
                </dd>
              </div>
            ),
        )}
      </dl>
    </Sheet>
  );
}
