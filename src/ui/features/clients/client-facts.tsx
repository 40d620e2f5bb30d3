/** How to reach the client safely, and the few facts a call needs. */
import type { Client } from '../../../domain/client/client';
import { formatDay, m } from '../../../i18n';
import { Sheet } from '../../components';
import { languageName } from '../clip/facts';
import { phoneText } from '../clip/phone-words';

export function ClientFacts({ client }: { readonly client: Client }) {
  const spoken = Object.keys(client.languages ?? {}).map(languageName);
  const called = [client.given, client.family].filter(Boolean).join(' ');
  const facts: readonly (readonly [string, string | undefined])[] = [
    [m.client_safe_contact(), client.safeContact || m.client_panel_safe_none()],
    [m.client_phone(), client.phone && phoneText(client.phone)],
    [m.client_email(), client.email],
    [m.client_full_name(), client.preferred && client.preferred !== client.given ? called : undefined],
    [m.client_pronouns(), client.pronouns],
    [m.client_birth_date(), client.birthDate && formatDay(client.birthDate)],
    [m.client_languages(), [...spoken, ...(client.interpreter ? [m.client_panel_interpreter()] : [])].join(', ')],
    [m.client_postal_code(), client.postalCode],
    [m.client_identifier(), client.identifier],
  ];
  return (
    <Sheet>
      <dl class="facts wide-facts">
        {facts.map(
          ([label, value]) =>
            value && (
              <div key={label} class="fact">
                <dt>{label}</dt>
                <dd>
                  <bdi class="plain-text">{value}</bdi>
                </dd>
              </div>
            ),
        )}
      </dl>
    </Sheet>
  );
}
