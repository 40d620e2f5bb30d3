/** One client by name; what is safe before getting in touch stands under it as soon as one is chosen. */
import { useState } from 'preact/hooks';
import { displayName } from '../../../domain/client/names';
import type { Id } from '../../../domain/record/record';
import { m } from '../../../i18n';
import { Combobox } from '../../components';
import { useRecords } from '../../hooks';
import { matchingClients } from '../client-picker/matching-clients';

export interface ClientChoiceProps {
  readonly name: string;
  readonly clientId: Id | '';
  readonly disabled: boolean;
  readonly optional?: boolean;
  readonly onChoose: (id: Id | '') => void;
}

export function ClientChoice({ name, clientId, disabled, optional, onChoose }: ClientChoiceProps) {
  const [typed, type] = useState<string | null>(null);
  const clients = useRecords(['client'], (records) => records.all('client'));
  const chosen = clients?.get(clientId);
  const text = typed ?? (chosen ? displayName(chosen) : '');
  const found = clients ? matchingClients(clients.values(), typed ?? '') : [];
  return (
    <>
      <Combobox
        name={name}
        label={m.appointment_client()}
        {...(optional && { optional })}
        disabled={disabled}
        text={text}
        onText={(next) => {
          type(next);
          if (clientId !== '') onChoose('');
        }}
        options={found.map((client) => ({ value: client.id, label: displayName(client) }))}
        onChoose={({ value }) => {
          type(null);
          onChoose(value);
        }}
      />
      {chosen?.safeContact && <p class="note-box">{m.appointment_safe({ rule: chosen.safeContact })}</p>}
    </>
  );
}
