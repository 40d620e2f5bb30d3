/** Numbers by which others know the client: kept, changed, taken away. */
import type { Client } from '../../domain/client/client';
import type { ClientNumber, NumberKind } from '../../domain/client/client-number';
import type { Id } from '../../domain/record/record';
import { typedOver } from '../../domain/record/typed-over';
import type { App, DraftKey } from '../app';
import { typed } from '../clients/client-fields';
import { type Kept, writeClient } from './write-client';

export interface NumberForm {
  /** Reserved when the form opens, so that saving twice is one entry. */
  readonly key: string;
  readonly kind: NumberKind;
  readonly system: string;
  readonly value: string;
  /** What stood there when the form opened: only what differs from it is written. Absent for something new. */
  readonly from?: ClientNumber;
}

export const numberFormOf = (key: string, number?: ClientNumber): NumberForm => ({
  key,
  kind: number?.kind ?? 'MA',
  system: number?.system ?? '',
  value: number?.value ?? '',
  ...(number && { from: number }),
});

export type NumberRefusal = 'value-missing';

export const checkNumber = ({ value }: NumberForm): readonly NumberRefusal[] =>
  value.trim() === '' ? ['value-missing'] : [];

/** What was typed must have been checked. What came in from elsewhere while the form was open stays. */
export function keepNumber(app: App, clientId: Id, form: NumberForm, draftKey?: DraftKey): Kept {
  const system = typed(form.system);
  const number = { kind: form.kind, value: form.value.trim(), ...(system && { system }) } satisfies ClientNumber;
  const set = ({ numbers }: Client) => ({
    [`numbers/${form.key}`]: typedOver<ClientNumber>(form.from, number, numbers?.[form.key]),
  });
  return writeClient(app, clientId, 'number_kept', set, draftKey);
}

export const removeNumber = (app: App, clientId: Id, key: string): Kept =>
  writeClient(app, clientId, 'number_removed', { [`numbers/${key}`]: undefined });
