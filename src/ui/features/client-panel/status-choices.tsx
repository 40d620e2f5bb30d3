/** The statuses to pick from: a short select under the headings people look for, one tap or arrow keys away. */
import type { BusinessStatus } from '../../../domain/referral/status';
import { m } from '../../../i18n';
import { Field } from '../../components';
import { STATUS_WORDS, type StatusGroup } from '../referral-words';

export interface StatusChoicesProps {
  readonly groups: readonly StatusGroup[];
  readonly picked: BusinessStatus | '';
  readonly onPick: (picked: BusinessStatus) => void;
}

export function StatusChoices({ groups, picked, onPick }: StatusChoicesProps) {
  return (
    <Field<BusinessStatus>
      kind="select"
      name="picked"
      label={m.client_panel_status_pick()}
      empty="–"
      value={picked}
      options={groups.flatMap(({ title, statuses }) =>
        statuses.map((value) => ({ value, label: STATUS_WORDS[value](), group: title })),
      )}
      onChange={onPick}
    />
  );
}
