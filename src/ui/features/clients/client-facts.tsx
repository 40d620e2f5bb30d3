/** How to reach the client safely, and the few facts a call needs. */
import type { Client } from '../../../domain/client/client';
import { formatDay, m } from '../../../i18n';
import { Sheet } from '../../components';
import { OnField, type Questions } from '../choice';
import { languageName } from '../clip/facts';
import { phoneText } from '../clip/phone-words';

export interface ClientFactsProps {
  readonly client: Client;
  readonly questions: Questions | undefined;
}

export function ClientFacts({ client, questions }: ClientFactsProps) {
  const spoken = Object.keys(client.languages ?? {}).map(languageName);
  const called = [client.given, client.family].filter(Boolean).join(' ');
  const facts: readonly (readonly [string, string | undefined, ...(keyof Client)[]])[] = [
    [m.client_safe_contact(), client.safeContact || m.client_panel_safe_none(), 'safeContact'],
    [m.client_phone(), client.phone && phoneText(client.phone), 'phone'],
    [m.client_email(), client.email, 'email'],
    [
      m.client_full_name(),
      client.preferred && client.preferred !== client.given ? called : undefined,
      'given',
      'family',
    ],
    [m.client_pronouns(), client.pronouns, 'pronouns'],
    [m.client_birth_date(), client.birthDate && formatDay(client.birthDate), 'birthDate'],
    [
      m.client_languages(),
      [...spoken, ...(client.interpreter ? [m.client_panel_interpreter()] : [])].join(', '),
      'interpreter',
    ],
    [m.client_postal_code(), client.postalCode, 'postalCode'],
    [m.client_identifier(), client.identifier, 'identifier'],
  ];
  return (
    <Sheet>
      <dl class="facts wide-facts">
        {facts.map(
          ([label, value, ...fields]) =>
            value && (
              <div key={label} class="fact">
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
